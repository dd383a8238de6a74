import { commonWords } from "@observatory/charts";
import type { OpenPage } from "../../views/open-page.ts";
import type { TableWords } from "./data-table.tsx";

/** The words of a table that every table of the house shares, and its own name. */
export function tableWordsOf({ locale, words }: Pick<OpenPage, "locale" | "words">, caption: string): TableWords {
  const { sortBy, empty, emptyLong, evidence } = words.chart;
  return { caption, sortBy, empty, emptyLong, evidence, verification: commonWords[locale].verification };
}
