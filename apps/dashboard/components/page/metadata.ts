import { LOCALES, type Locale } from "@observatory/charts";
import type { Metadata } from "next";
import { localPath } from "../../views/local-path.ts";

/** The head of a page: its title, and where it stands in every language. */
export function pageMetadata(page: { locale: Locale; path: string; title?: string; description: string }): Metadata {
  const { locale, path, title, description } = page;
  const languages = Object.fromEntries(LOCALES.map((each) => [each, localPath(each, path)]));
  return {
    ...(title === undefined ? {} : { title }),
    description,
    alternates: { canonical: localPath(locale, path), languages: { ...languages, "x-default": path } },
    openGraph: {
      ...(title === undefined ? {} : { title }),
      description,
      type: "article",
      locale,
      url: localPath(locale, path),
    },
  };
}
