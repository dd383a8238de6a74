import { isLocale, type Locale } from "@observatory/charts";

/** The address of a page in a language: English stands at the root. */
export function localPath(locale: Locale, path: string): string {
  if (locale === "en") return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** What an address says of the language, and the path without it. */
export function splitPath(pathname: string): { locale: Locale; path: string; written: boolean } {
  const [, first = "", ...rest] = pathname.split("/");
  if (!isLocale(first)) return { locale: "en", path: pathname, written: false };
  return { locale: first, path: `/${rest.filter((part) => part !== "").join("/")}`, written: true };
}

/** The language of a path's segment; proxy.ts lets no other through. */
export function asLocale(segment: string): Locale {
  return isLocale(segment) ? segment : "en";
}
