import { paramsOf } from "../build-payload.ts";
import { day, type Params, text } from "../params/param.ts";
import { canonicalQuery, ParameterError, parseParams } from "../params/parse.ts";
import { chartById, charts } from "../registry.ts";

/** A figure or a claim under choices of its own. */
export interface ReportItem {
  /** A chart's id, or a claim's. */
  readonly id: string;
  /** Its shortest query, without "?". */
  readonly query: string;
}

/** What a report holds, in the order in which it stands there. */
export interface ReportChoice {
  /** A title of the reader's own; empty for the standard one. */
  readonly title: string;
  readonly figures: readonly ReportItem[];
  readonly claims: readonly ReportItem[];
}

/** How much one report may hold; more is refused. */
export const REPORT_LIMITS = { figures: 24, claims: 40, titleCharacters: 120 } as const;

/** The names that a report's address may hold. */
export const REPORT_NAMES = ["title", "figure", "claim"] as const;

/** Choices under which a claim is computed. */
const claimParams = {
  asOf: day(),
  reading: text("disagreement.position, with commas between", /^[a-z0-9-]+\.[a-z0-9-]+(,[a-z0-9-]+\.[a-z0-9-]+)*$/),
} satisfies Params;

type Query = Iterable<readonly [string, string]>;

/**
 * Reads what a report is to hold. An address names figures and claims as often as there are, each as `id` or `id?query`; empty values, as
 * forms send them, are no choice, and the address of a figure's page or file stands for the figure.
 *
 * @throws ParameterError if a name is unknown, an item or its query is not understood, or there are too many.
 */
export function parseReport(query: Query): ReportChoice {
  const given: Record<(typeof REPORT_NAMES)[number], string[]> = { title: [], figure: [], claim: [] };
  for (const [name, value] of query) {
    const known = REPORT_NAMES.find((one) => one === name);
    if (known === undefined) {
      const allowed = `known: ${REPORT_NAMES.join(", ")}`;
      throw new ParameterError(`unknown parameter: ${name}`, { parameter: name, value, allowed });
    }
    if (value.trim() !== "") given[known].push(value.trim());
  }
  return { title: titleOf(given.title), figures: items("figure", given.figure), claims: items("claim", given.claim) };
}

/** The address's query that says the same in the fewest words, so that one report has one address. */
export function reportQuery({ title, figures, claims }: ReportChoice): URLSearchParams {
  const query = new URLSearchParams();
  if (title !== "") query.set("title", title);
  for (const item of figures) query.append("figure", itemText(item));
  for (const item of claims) query.append("claim", itemText(item));
  return query;
}

/** An item as an address writes it. */
export function itemText({ id, query }: ReportItem): string {
  return query === "" ? id : `${id}?${query}`;
}

function titleOf(titles: readonly string[]): string {
  const [title = "", ...more] = titles;
  const problem = { parameter: "title", value: title };
  if (more.length > 0) throw new ParameterError("duplicate parameter: title", { ...problem, allowed: "give it once" });
  const allowed = `at most ${REPORT_LIMITS.titleCharacters} characters in one line`;
  const fits = title.length <= REPORT_LIMITS.titleCharacters && !/\p{Cc}/u.test(title);
  if (!fits) throw new ParameterError(`invalid title: ${JSON.stringify(title.slice(0, 40))}`, { ...problem, allowed });
  return title;
}

function items(kind: "figure" | "claim", texts: readonly string[]): ReportItem[] {
  const most = REPORT_LIMITS[`${kind}s`];
  if (texts.length > most) {
    const allowed = `at most ${most} in one report`;
    throw new ParameterError(`too many: ${texts.length} × ${kind}`, { parameter: kind, allowed });
  }
  return texts.map((value) => (kind === "figure" ? figureItem(value) : claimItem(value)));
}

function figureItem(value: string): ReportItem {
  const [path = "", search = ""] = value.split(/\?(.*)/s);
  const id = /^(?:(?:https?:\/\/[^/\s]+)?(?:\/(?:de|fr))?\/charts\/)?([a-z0-9-]+)(?:\.[a-z]+)?$/.exec(path)?.[1] ?? "";
  const chart = chartById(id);
  if (chart === undefined) {
    const allowed = `the id of a figure or the address of its page; known: ${charts.map((one) => one.id).join(", ")}`;
    throw new ParameterError(`unknown figure: ${JSON.stringify(value.slice(0, 200))}`, {
      parameter: "figure",
      value,
      allowed,
    });
  }
  return { id, query: shortest(paramsOf(chart), search) };
}

function claimItem(value: string): ReportItem {
  const [id = "", search = ""] = value.split(/\?(.*)/s);
  if (!/^[a-z0-9-]{1,80}$/.test(id)) {
    const allowed = "the id of a claim, then its query if it has one";
    throw new ParameterError(`invalid claim: ${JSON.stringify(value.slice(0, 200))}`, {
      parameter: "claim",
      value,
      allowed,
    });
  }
  return { id, query: shortest(claimParams, search) };
}

function shortest(params: Params, search: string): string {
  return canonicalQuery(params, parseParams(params, new URLSearchParams(search))).toString();
}
