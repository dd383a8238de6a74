import type { Catalogue, Locale } from "@observatory/charts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Every word of the pages of facts; English says which there are. */
export type FactWords = typeof en;

const catalogue: Catalogue<FactWords> = { en, de, fr };

export function factWordsOf(locale: Locale): FactWords {
  return catalogue[locale];
}
