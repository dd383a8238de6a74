import type { Catalogue, Locale } from "@observatory/charts";
import { labDe } from "./de.ts";
import { type LabWords, labEn } from "./en.ts";
import { labFr } from "./fr.ts";

const catalogue: Catalogue<LabWords> = { en: labEn, de: labDe, fr: labFr };

export function labWordsOf(locale: Locale): LabWords {
  return catalogue[locale];
}
