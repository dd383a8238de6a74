import { LOCALES, type Locale } from "@observatory/charts";
import type { Metadata } from "next";
import { localPath } from "../../views/local-path.ts";

const openGraphLocales: Record<Locale, string> = { en: "en_GB", de: "de_DE", fr: "fr_FR" };

/** The head of a page: its title, where it stands in every language, and the figure that a link to it shows. */
export function pageMetadata(page: {
  locale: Locale;
  path: string;
  title?: string;
  description: string;
  chart: string;
}): Metadata {
  const { locale, path, description, chart } = page;
  const title = page.title === undefined ? {} : { title: page.title };
  const languages = Object.fromEntries(LOCALES.map((each) => [each, localPath(each, path)]));
  const image = `/charts/${chart}.png?width=800&scale=1.5${locale === "en" ? "" : `&lang=${locale}`}`;
  return {
    ...title,
    description,
    alternates: { canonical: localPath(locale, path), languages: { ...languages, "x-default": path } },
    openGraph: {
      ...title,
      description,
      type: "article",
      locale: openGraphLocales[locale],
      url: localPath(locale, path),
      images: [{ url: image, alt: description }],
    },
    twitter: { card: "summary_large_image" },
  };
}
