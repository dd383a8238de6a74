import { LOCALES, type Locale } from "@observatory/charts";
import type { Metadata } from "next";
import { localPath } from "../../views/local-path.ts";

const openGraphLocales: Record<Locale, string> = { en: "en_GB", de: "de_DE", fr: "fr_FR" };

/** What the preset of that name gives, in px. */
const socialSize = { width: 1200, height: 630 };

/** The head of a page: its title, where it stands in every language, and the figure that a link to it shows. */
export function pageMetadata(page: {
  locale: Locale;
  path: string;
  title?: string;
  description: string;
  chart: string;
  /** The choices under which the figure is shown, as its address has them. */
  query?: string;
  /** What the figure shows, for those who do not see it. */
  alt?: string;
  /** Where sites that show links as previews ask for a frame of it. */
  oembed?: string;
}): Metadata {
  const { locale, path, description, chart, query = "", alt = description, oembed } = page;
  const title = page.title === undefined ? {} : { title: page.title };
  const languages = Object.fromEntries(LOCALES.map((each) => [each, localPath(each, path)]));
  const image = new URLSearchParams(query);
  image.set("preset", "social");
  if (locale !== "en") image.set("lang", locale);
  return {
    ...title,
    description,
    alternates: {
      canonical: localPath(locale, path),
      languages: { ...languages, "x-default": path },
      ...(oembed === undefined ? {} : { types: { "application/json+oembed": oembed } }),
    },
    openGraph: {
      ...title,
      description,
      type: "article",
      locale: openGraphLocales[locale],
      url: localPath(locale, path),
      images: [{ url: `/charts/${chart}.png?${image}`, ...socialSize, alt }],
    },
    twitter: { card: "summary_large_image" },
  };
}
