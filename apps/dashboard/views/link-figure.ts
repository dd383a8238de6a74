import type { Figure, Locale } from "@observatory/charts";
import { localPath } from "./local-path.ts";

/** A figure whose marks lead to pages in the reader's language. */
export function linkFigure(figure: Figure, locale: Locale): Figure {
  const linked = (key: string, value: unknown) =>
    key === "href" && typeof value === "string" ? localPath(locale, value) : value;
  return JSON.parse(JSON.stringify(figure), linked) as Figure;
}
