/** The languages every word of the product exists in; the first is the default and stands at the root of the addresses. */
export const LOCALES = ["en", "de", "fr"] as const;

export type Locale = (typeof LOCALES)[number];

/** One entry a language: a missing language is a type error. */
export type Catalogue<Words> = Readonly<Record<Locale, Words>>;

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
