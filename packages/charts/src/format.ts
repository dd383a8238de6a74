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
  /** A period as the facts name it: November 2022 · second quarter of 2021 · first half of 2025 · January–November 2025. */
  readonly period: (period: string) => string;
  /** The same as a date, short: 2022 · Nov 2022 · 29 Aug 2019. */
  readonly shortDate: (partial: string) => string;
  /** A list in words: a, b and c. */
  readonly list: (items: readonly string[]) => string;
}

const ORDINALS = ["first", "second", "third", "fourth"] as const;

/** Parts of a year, by their number. */
const PARTS_OF_YEAR: Record<Locale, (part: "Q" | "H", number: number, year: string) => string> = {
  en: (part, number, year) => `${ORDINALS[number - 1]} ${part === "Q" ? "quarter" : "half"} of ${year}`,
  de: (part, number, year) => `${number}. ${part === "Q" ? "Quartal" : "Halbjahr"} ${year}`,
  fr: (part, number, year) =>
    `${number === 1 ? "1er" : `${number}e`} ${part === "Q" ? "trimestre" : "semestre"} ${year}`,
};

/** Making one of Intl's formats costs a hundred times what using it does. */
function madeOnce<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const made = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}

/**
 * The formats of a language.
 *
 * @example formats("de").decimal(0.5, 1); // "0,5"
 */
export const formats: (locale: Locale) => Formats = madeOnce((locale) => {
  const tag = TAGS[locale];
  const number = madeOnce((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
  const calendar = madeOnce((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
  const list = madeOnce((type: Intl.ListFormatType) => new Intl.ListFormat(tag, { type }));
  const digits = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const signed = (value: number, options: Intl.NumberFormatOptions) =>
    number({ ...options, signDisplay: "exceptZero" })
      .format(value)
      .replace("-", "−");
  const written = (partial: string, month: "long" | "short") => {
    const [, monthPart, day] = partial.split("-");
    const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
    if (monthPart !== undefined) options.month = month;
    if (day !== undefined) options.day = "numeric";
    return calendar(options);
  };
  const day = (partial: string) => {
    const [year, month = "01", date = "01"] = partial.split("-");
    return new Date(`${year}-${month}-${date}T00:00Z`);
  };
  const dated = (month: "long" | "short") => (partial: string) => written(partial, month).format(day(partial));
  const period = (name: string): string => {
    const [, year, part, number] = /^(\d{4})([QH])([1-4])$/.exec(name) ?? [];
    if (year !== undefined) return PARTS_OF_YEAR[locale](part === "Q" ? "Q" : "H", Number(number), year);
    const [first = name, last] = name.split("/");
    if (last === undefined) return dated("long")(name);
    const areDates = !/[QH]/.test(name);
    return areDates ? written(first, "long").formatRange(day(first), day(last)) : `${period(first)} – ${period(last)}`;
  };
  return {
    count: (value) => number(digits(0)).format(value),
    decimal: (value, decimals) => number(digits(decimals)).format(value),
    share: (value, decimals = 0) => number({ style: "percent", ...digits(decimals) }).format(value),
    signed: (value, decimals) => signed(value, digits(decimals)),
    signedShare: (value, decimals = 0) => signed(value, { style: "percent", ...digits(decimals) }),
    date: dated("long"),
    period,
    shortDate: dated("short"),
    list: (items) => list("conjunction").format(items),
  };
});
