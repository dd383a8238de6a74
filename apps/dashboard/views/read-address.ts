import { type Param, refusalIn } from "@observatory/charts";
import type { StepRefusal } from "@observatory/domain/facts";
import { type Field, fieldsOf, sharedByAll } from "./fields.ts";
import type { PageView } from "./page-view.ts";

/** Why an address cannot be shown, in parts that a page puts into words. */
export type AddressProblem =
  | { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "twice"; readonly name: string }
  | {
      readonly kind: "invalid";
      readonly name: string;
      readonly value: string;
      readonly spec: Param;
      /** What is wrong with it and what to do, where its reader says so. */
      readonly told?: string;
      /** The same of a what-if, as data that a page puts into its reader's words. */
      readonly refusal?: StepRefusal;
    };

/** What a page's address asks for. */
export interface Address {
  readonly view: PageView;
  /** What was chosen and understood, by name; defaults are left out. */
  readonly chosen: ReadonlyMap<string, string>;
  /** The first of the problems. */
  readonly problem: AddressProblem | null;
  readonly problems: readonly AddressProblem[];
}

/**
 * Reads the choices of a page's address. Forms sent without JavaScript are understood: an empty field is no choice, and
 * ticked boxes of one name are one list.
 */
export function readAddress(view: PageView, query: Iterable<readonly [string, string]>): Address {
  const fields = fieldsOf(view);
  const given = new Map<string, string[]>();
  for (const [name, value] of composed(fields, query)) given.set(name, [...(given.get(name) ?? []), value]);
  const chosen = new Map<string, string>();
  const problems: AddressProblem[] = [];
  for (const [name, values] of given) {
    const field = fields.find((candidate) => candidate.name === name);
    const known = fields.map((candidate) => candidate.name);
    const read =
      field === undefined ? { problem: { kind: "unknown", name, known } as const } : readField(field, values);
    if ("problem" in read) problems.push(read.problem);
    else if (read.value !== undefined) chosen.set(name, read.value);
  }
  const ordered = fields.flatMap(({ name }) => {
    const value = chosen.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { view, chosen: new Map(ordered), problem: problems[0] ?? null, problems };
}

/** Weights that a plain form sends one by one, `weights.competition`, as the one value that they are; all else as it is. */
function composed(fields: readonly Field[], query: Iterable<readonly [string, string]>): [string, string][] {
  const single = [...query].map(([name, value]): [string, string] => [name, value]);
  return fields.reduce((entries, { name, spec }) => {
    if (spec.kind !== "weights") return entries;
    const own = entries.filter(([key]) => key.startsWith(`${name}.`) && spec.keys.includes(key.slice(name.length + 1)));
    if (own.length === 0) return entries;
    const parts = own.flatMap(([key, value]) => (value === "" ? [] : `${key.slice(name.length + 1)}:${value}`));
    return [...entries.filter((entry) => !own.includes(entry)), [name, parts.join(",")]];
  }, single);
}

/** The value of a field, undefined where it is the default, or what is wrong with it. */
function readField(
  field: Field,
  values: readonly string[],
): { value: string | undefined } | { problem: AddressProblem } {
  const { name, spec } = field;
  const [first = "", ...more] = values;
  const list = spec.kind === "choices";
  if (!list && more.length > 0) return { problem: { kind: "twice", name } };
  const value = list ? values.filter((text) => text !== "").join(",") : first;
  if (!list && value === "") return { value: undefined };
  const result = spec.schema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const told = spec.kind === "text" && issue?.code === "custom" ? { told: issue.message } : {};
    const refusal = issue === undefined ? undefined : refusalIn(issue);
    const why = refusal === undefined ? told : { ...told, refusal };
    return { problem: { kind: "invalid", name, value, spec, ...why } };
  }
  const written = String(result.data);
  return { value: written === String(spec.default) ? undefined : written };
}

/** The query that says the same in the fewest words, without "?". */
export function tidyQuery(chosen: Address["chosen"]): string {
  return new URLSearchParams([...chosen]).toString();
}

/** The choices that every page makes for all it shows. */
export function choicesForAll({ chosen }: Address): Record<string, string> {
  return Object.fromEntries([...chosen].filter(([name]) => sharedByAll.includes(name)));
}

/** The choices for one chart, under the names the chart itself uses. */
export function choicesFor(address: Address, chart: string): Record<string, string> {
  const mine = fieldsOf(address.view).filter((field) => field.charts.includes(chart));
  return Object.fromEntries(
    mine.flatMap(({ name, param }) => {
      const value = address.chosen.get(name);
      return value === undefined ? [] : [[param, value]];
    }),
  );
}
