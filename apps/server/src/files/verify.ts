import { charts, LOCALES, ParameterError, paramsOf } from "@observatory/charts";
import { InputError } from "@observatory/domain";
import { checkedOn, type Facts } from "@observatory/domain/facts";
import type { Renderer } from "../render/renderer.ts";
import { chartFile } from "./chart-files.ts";
import { csvOf } from "./csv.ts";
import { embeddedRecipe, formatOf } from "./embedded-recipe.ts";
import { firstDifference, lines } from "./first-difference.ts";
import { chartOf, payloadOf } from "./payload-of.ts";
import { type Recipe, recipeAddress } from "./recipe.ts";
import { UnknownError } from "./unknown-error.ts";
import { VersionError } from "./version-error.ts";

export interface Verdict {
  readonly verdict: "same" | "differs" | "cannot tell";
  /** Where it differs, or why nothing can be said; null when it is the same. */
  readonly reason: string | null;
  /** The address that it was held against. */
  readonly recipe: string | null;
}

type Pairs = readonly (readonly [string, string])[];

interface Deps {
  readonly facts: Facts;
  readonly renderer: Renderer;
}

/**
 * Makes a file again from the recipe it carries, and compares.
 *
 * A CSV carries no recipe, since whatever is not a row breaks its readers: without one given, the views of the charts whose
 * columns it has are tried, and the nearest is what it is held against.
 *
 * @param given - The file, and the recipe to hold it against instead of its own.
 */
export async function verifyFile(
  deps: Deps,
  given: { readonly bytes: Uint8Array; readonly recipe: Recipe | null },
): Promise<Verdict> {
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
  const format = formatOf(bytes);
  if (format === null) return unsure("it is no SVG, PNG, PDF, CSV, XLSX or JSON file", null);
  const recipe =
    given.recipe ?? embeddedRecipe(bytes, format) ?? (format === "csv" ? nearest(deps.facts, bytes) : null);
  if (recipe === null) {
    const why =
      format === "csv" ? "no chart has these columns, or none of its simple views is near" : "it carries no recipe";
    return unsure(`${why}; give the address it came from as the recipe`, null);
  }
  const address = written(recipe);
  if (recipe.format !== format) return unsure(`it is ${format}, and its recipe makes ${recipe.format}`, address);
  try {
    const made = await chartFile(deps, recipe);
    const reason = firstDifference(format, bytes, Buffer.from(made.body));
    return { verdict: reason === null ? "same" : "differs", reason, recipe: address };
  } catch (error) {
    if (error instanceof VersionError) {
      return unsure(`it was made of facts ${error.version}; only ${error.kept} is kept here`, address);
    }
    const isKnown = error instanceof ParameterError || error instanceof UnknownError || error instanceof InputError;
    if (isKnown) return unsure(`its recipe is not understood: ${error.message}`, address);
    throw error;
  }
}

function unsure(reason: string, recipe: string | null): Verdict {
  return { verdict: "cannot tell", reason, recipe };
}

function written({ chart, format, query }: Recipe): string {
  const search = new URLSearchParams(query.map(([name, value]) => [name, value]));
  return `/charts/${chart}.${format}${search.size === 0 ? "" : `?${search}`}`;
}

/** A view is near a table when at least half of its lines stand in it. */
const NEAR = 0.5;

/** Of the views that an address with at most one choice can ask for, the one that a table has most lines of. */
function nearest(facts: Facts, bytes: Buffer): Recipe | null {
  const own = lines(bytes);
  const header = own[0]?.split(",") ?? [];
  const [dayAt, versionAt] = [header.indexOf("asOf"), header.indexOf("factsVersion")];
  const last = own.at(-1)?.split(",") ?? [];
  const asOf = last.at(dayAt - header.length) ?? "";
  const version = last.at(versionAt - header.length) ?? "";
  const day: Pairs = /^\d{4}-\d{2}-\d{2}$/.test(asOf) && asOf !== checkedOn(facts) ? [["asOf", asOf]] : [];
  let best: { share: number; recipe: Recipe | null } = { share: NEAR, recipe: null };
  const alike = charts.filter(({ id }) => headOf(facts, id) === own[0]).map(({ id }) => id);
  for (const view of simpleViews(alike, day)) {
    const payload = payloadOf(facts, view);
    const made = lines(Buffer.from(csvOf(payload)));
    const share = made.filter((line, i) => line === own[i]).length / Math.max(made.length, own.length);
    if (share <= best.share) continue;
    const query = new URLSearchParams(recipeAddress(payload, "csv", [["lang", view.locale]]).split("?")[1]);
    if (/^[0-9a-f]{12}$/.test(version)) query.set("v", version);
    best = { share, recipe: { chart: view.chart, format: "csv", query: [...query] } };
    if (share === 1) break;
  }
  return best.recipe;
}

/** The header of a chart's tables, from a view of a day before anything happened, which costs nothing. */
function headOf(facts: Facts, chart: string): string | undefined {
  return lines(Buffer.from(csvOf(payloadOf(facts, { chart, query: [["asOf", "2010-01-01"]], locale: "en" }))))[0];
}

function* simpleViews(ids: readonly string[], day: Pairs) {
  for (const chart of ids) {
    const single = Object.entries(paramsOf(chartOf(chart))).flatMap(([name, param]): Pairs[] =>
      param.kind === "choice" || param.kind === "choices" ? param.values.map((value) => [[name, value]]) : [],
    );
    for (const choice of [[], ...single])
      for (const locale of LOCALES) yield { chart, query: [...choice, ...day], locale };
  }
}
