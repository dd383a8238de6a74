import type { Bench } from "./bench.ts";
import type { LabValues } from "./choices.ts";

/** What a reader fills in for a step; which of it a step takes hangs on its verb. */
export interface StepFields {
  readonly record: string;
  readonly place: string;
  readonly date: string;
  readonly name: string;
  readonly shares: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

export const stepVerbs = [
  "add-platform",
  "move-platform",
  "drop-platform",
  "add-zone",
  "move-zone",
  "drop-zone",
  "set-shares",
  "date-milestone",
  "drop-milestone",
  "judge",
] as const;
export type StepVerb = (typeof stepVerbs)[number];

/** The fields that a verb asks for. */
export const fieldsOfVerb: Readonly<Record<StepVerb, readonly (keyof StepFields)[]>> = {
  "add-platform": ["name", "place", "date"],
  "add-zone": ["name", "place", "date"],
  "move-platform": ["record", "place"],
  "move-zone": ["record", "place"],
  "drop-platform": ["record"],
  "drop-zone": ["record"],
  "set-shares": ["record", "shares"],
  "date-milestone": ["record", "date"],
  "drop-milestone": ["record"],
  judge: ["record", "value", "low", "high"],
};

/** A step as the address writes it; null while something it needs is missing. The server judges it. */
export function stepText(verb: StepVerb, fields: StepFields): string | null {
  const { record, place, date, name, shares, value, low, high } = fields;
  const whole = fieldsOfVerb[verb].every((key) => fields[key] !== "" || key === "low" || key === "high");
  if (!whole) return null;
  switch (verb) {
    case "add-platform":
    case "add-zone":
      return `${verb}.${idOf(name)}.${place}.${date}~${escaped(name)}`;
    case "move-platform":
    case "move-zone":
      return `${verb}.${record}.${place}`;
    case "date-milestone":
      return `${verb}.${record}.${date}`;
    case "set-shares":
      return `${verb}.${record}:${shares.replace(/\s/g, "")}`;
    case "judge":
      return low === "" || high === "" ? `judge.${record}:${value}` : `judge.${record}:${value},${low},${high}`;
    case "drop-platform":
    case "drop-zone":
    case "drop-milestone":
      return `${verb}.${record}`;
    default:
      return verb satisfies never;
  }
}

/** The what-if of the address, also where it cannot be: a reader must see the steps to mend them. */
export function whatIfText({ values, leftOut }: Pick<Bench, "values" | "leftOut">): string {
  return values.whatif ?? leftOut.find(({ name }) => name === "whatif")?.value ?? "";
}

/** The steps of a what-if, one text each. */
export function stepsOf(whatif: string | undefined): string[] {
  return whatif === undefined || whatif === "" ? [] : whatif.split(";");
}

/** Where a ready-made scenario leads: to the address as it is, with what the preset says in place of it. */
export function presetAddress(
  action: string,
  values: LabValues,
  preset: { readonly whatif?: string; readonly reading?: string; readonly asOf?: string },
): string {
  const { whatif, reading, asOf } = preset;
  const { whatif: _, reading: __, asOf: ___, ...kept } = values;
  const own = Object.entries({ whatif, reading, asOf }).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return `${action}?${new URLSearchParams([...Object.entries(kept), ...own])}#lab`;
}

function idOf(name: string): string {
  const id = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return id === "" ? "new" : id;
}

function escaped(name: string): string {
  return name.trim().replaceAll("%", "%25").replaceAll(";", "%3B");
}
