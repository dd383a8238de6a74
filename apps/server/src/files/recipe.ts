import type { ChartPayload } from "@observatory/charts";
import { FORMATS, type Format, OPTIONS } from "./options.ts";

type Query = readonly (readonly [string, string])[];

/** What makes a file again: a chart, what kind of file, and all that its address says, the facts version too. */
export interface Recipe {
  readonly chart: string;
  readonly format: Format;
  readonly query: Query;
}

/** What an address need not say. */
const SILENT: Readonly<Record<string, string>> = {
  lang: "en",
  preset: "page",
  theme: "light",
  frame: "full",
  bom: "0",
};

/**
 * The address that makes a file again, written one way only: the view's shortest query, then how the file looks, then the
 * facts version. It stands in every file that has a place for it.
 *
 * @param look - The options as they were asked for, in any order.
 */
export function recipeAddress(payload: ChartPayload, format: Format, look: Query): string {
  const query = new URLSearchParams(payload.query);
  for (const name of Object.keys(OPTIONS)) {
    const value = look.find(([given]) => given === name)?.[1];
    if (value !== undefined && name !== "v" && value !== SILENT[name]) query.set(name, value);
  }
  query.set("v", payload.factsVersion);
  return `/charts/${payload.chart}.${format}?${query}`;
}

/** Reads an address of a file, with or without its origin; null where it is none. */
export function readRecipe(address: string): Recipe | null {
  const [, chart, ending, search = ""] =
    /^(?:https?:\/\/[^/\s]+)?\/charts\/([a-z0-9-]+)\.([a-z]+)(?:\?(\S*))?$/.exec(address.trim()) ?? [];
  const format = FORMATS.find((known) => known === ending);
  if (chart === undefined || format === undefined) return null;
  return { chart, format, query: [...new URLSearchParams(search)] };
}
