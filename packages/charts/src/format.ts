import type { Locale } from "./locale.ts";

const TAGS: Record<Locale, string> = { en: "en-GB", de: "de-DE", fr: "fr-FR" };

/** Numbers and dates as the reader's language writes them; the only place where a number is rounded. */
export interface Formats {
  readonly count: (value: number) => string;
  /** A plain number to so many decimals. */
  readonly decimal: (value: number, decimals: number) => string;
  /** A fraction 0–1 as per cent. */
  readonly share: (value: number, decimals?: number) => string;
  /** A number that is above or below zero, with its sign: +0.12 · −0.40 · 0.00. */
  readonly signed: (value: number, decimals: number) => string;
  /** A fraction as per cent with its sign. */
  readonly signedShare: (value: number, decimals?: number) => string;
  /** A date of any precision: 2022 · November 2022 · 29 August 2019. */
  readonly date: (partial: string) => string;
  /** The same, short: 2022 · Nov 2022 · 29 Aug 2019. */
  readonly shortDate: (partial: string) => string;
  /** A list in words: a, b and c. */
  readonly list: (items: readonly string[]) => string;
}

/**
 * The formats of a language.
 *
 * @example formats("de").decimal(0.5, 1); // "0,5"
 */
export function formats(locale: Locale): Formats {
  const tag = TAGS[locale];
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options);
  const signed = (value: number, options: Intl.NumberFormatOptions) =>
    number({ ...options, signDisplay: "exceptZero" })
      .format(value)
      .replace("-", "−");
  const count = number({ maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const dated = (month: "long" | "short") => (partial: string) => {
    const [year, monthPart, day] = partial.split("-");
    const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
    if (monthPart !== undefined) options.month = month;
    if (day !== undefined) options.day = "numeric";
    return new Intl.DateTimeFormat(tag, options).format(new Date(`${year}-${monthPart ?? "01"}-${day ?? "01"}T00:00Z`));
  };
  return {
    count: (value) => count.format(value),
    decimal: (value, decimals) =>
      number({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    share: (value, decimals = 0) =>
      number({ style: "percent", minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    signed: (value, decimals) => signed(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    signedShare: (value, decimals = 0) =>
      signed(value, { style: "percent", minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    date: dated("long"),
    shortDate: dated("short"),
    list: (items) => list.format(items),
  };
}
