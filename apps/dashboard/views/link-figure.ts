import type { Figure, Locale } from "@observatory/charts";
import { localPath } from "./local-path.ts";
import { viewAt } from "./page-view.ts";

/** A figure whose marks lead to pages in the reader's language; a mark without a page of its own leads nowhere. */
export function linkFigure(figure: Figure, locale: Locale): Figure {
  const linked = (key: string, value: unknown) => {
    if (key !== "href") return value;
    return typeof value === "string" && viewAt(value) !== undefined ? localPath(locale, value) : undefined;
  };
  return JSON.parse(JSON.stringify(figure), linked) as Figure;
}
