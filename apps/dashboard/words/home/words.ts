import type { Catalogue, Locale } from "@observatory/charts";
import { homeDe } from "./de.ts";
import { type HomeWords, homeEn } from "./en.ts";
import { homeFr } from "./fr.ts";

const catalogue: Catalogue<HomeWords> = { en: homeEn, de: homeDe, fr: homeFr };

export function homeWordsOf(locale: Locale): HomeWords {
  return catalogue[locale];
}
