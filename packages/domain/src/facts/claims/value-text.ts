import type { ClaimValue } from "../../records/claim.ts";
import type { Language, PrintDate } from "./words.ts";

/** How a part of a whole is said. */
const ofWords: Readonly<Record<Language, string>> = { en: "of", de: "von", fr: "sur" };

/**
 * What a claim states, or a computation found, in one line.
 *
 * @param date - How dates are printed; as they are unless told.
 * @example claimValueText("en", { kind: "share", count: 9, of: 11 }); // "9 of 11"
 */
export function claimValueText(language: Language, value: ClaimValue, date: PrintDate = (day) => day): string {
  switch (value.kind) {
    case "count":
      return String(value.count);
    case "share":
      return `${value.count} ${ofWords[language]} ${value.of}`;
    case "years":
      return Object.entries(value.years)
        .map(([year, count]) => `${year}: ${count}`)
        .join(", ");
    case "records":
      return value.ids.join(", ");
    case "date":
      return date(value.date);
    case "words":
      return value.words;
    default:
      return value satisfies never;
  }
}
