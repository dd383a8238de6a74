import type { Verdict } from "./finding.ts";
import type { Reason, ReasonKey, ReasonValues } from "./reasons.ts";
import { de } from "./words-de.ts";
import { en } from "./words-en.ts";
import { fr } from "./words-fr.ts";

/** The languages of the product. */
export type Language = "en" | "de" | "fr";

/** How a date is printed inside a sentence: as YYYY, YYYY-MM or YYYY-MM-DD unless the page prints it otherwise. */
export type PrintDate = (date: string) => string;

/** One language: a name for every verdict, a sentence for every reason. A missing one is a type error. */
export interface ClaimWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: { readonly [Key in ReasonKey]: (values: ReasonValues[Key], date: PrintDate) => string };
}

/** The words of claims, in every language of the product. */
export const claimWords: Readonly<Record<Language, ClaimWords>> = { en, de, fr };

/**
 * A reason as a sentence.
 *
 * Findings that a person wrote down, names of records and words of the brief stay English in every language.
 *
 * @param date - How dates are printed; as they are unless told.
 * @example reasonText("en", reason("same-count", { found: 23 })); // "Counted: 23, as stated."
 */
export function reasonText(language: Language, { key, values }: Reason, date: PrintDate = (day) => day): string {
  const sentence = claimWords[language].reasons[key] as (values: Reason["values"], date: PrintDate) => string;
  return sentence(values, date);
}
