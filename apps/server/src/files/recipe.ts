import type { ChartPayload } from "@observatory/charts";
import { FORMATS, type Format, OPTIONS } from "./options.ts";

type Query = readonly (readonly [string, string])[];

/** What makes a file again: a chart, what kind of file, and all that its address says, the facts version too. */
export interface Recipe {
  readonly chart: string;
  readonly format: Format;
  readonly query: Query;
  /** The origin of the address; "" where it had none. */
  readonly base: string;
}

/** What an address need not say. */
const SILENT: Readonly<Record<string, string>> = {
  lang: "en",
  preset: "page",
  theme: "light",
  frame: "full",
  title: "1",
  notes: "1",
  text: "embed",
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
  return `${payload.base}/charts/${payload.chart}.${format}?${query}`;
}

const ADDRESS = /^(https?:\/\/[^/\s]+)?(?:\/(de|fr))?\/charts\/([a-z0-9-]+)(?:\.([a-z]+))?(?:\?(\S*))?$/;

/**
 * Reads an address of a file, or of a chart's page, with or without its origin; null where it is none.
 *
 * @param format - What is made where the address is a page's.
 */
export function readRecipe(address: string, format: Format | null = null): Recipe | null {
  const [, base = "", locale, chart, ending, search = ""] = ADDRESS.exec(address.trim()) ?? [];
  const made = ending === undefined ? format : (FORMATS.find((known) => known === ending) ?? null);
  if (chart === undefined || made === null) return null;
  const query = new URLSearchParams(search);
  if (locale !== undefined && ending === undefined) query.set("lang", locale);
  return { chart, format: made, query: [...query], base };
}
