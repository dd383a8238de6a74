import type { Locale } from "@observatory/charts";
import { type StepRefusal, stepRefusalText } from "@observatory/domain/facts";

/** What was refused, in English, and as data where there are words for it in every language. */
export interface Told {
  readonly message: string;
  readonly refusal?: StepRefusal;
}

/** A refusal as it is said to a reader, and the language in which that is. */
export function toldIn(locale: Locale, { message, refusal }: Told): { readonly says: string; readonly lang: Locale } {
  return refusal === undefined
    ? { says: message, lang: "en" }
    : { says: stepRefusalText(locale, refusal), lang: locale };
}
