import type { Catalogue, Locale } from "@observatory/charts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Every word of a page; English says which there are, and a language that lacks one does not compile. */
export type Words = typeof en;

const catalogue: Catalogue<Words> = { en, de, fr };

export function wordsOf(locale: Locale): Words {
  return catalogue[locale];
}
