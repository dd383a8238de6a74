import type { Bench } from "./bench.ts";
import type { LabValues } from "./choices.ts";

/** What says which scenario is kept, and is no choice of a scenario itself. */
const keeping = ["kept", "from"];

/** The choices of a scenario as the query that asks for it; nothing for the standard one. */
export function scenarioQuery(values: LabValues): string {
  const own = Object.entries(values).filter(([name, value]) => value !== "" && !keeping.includes(name));
  return new URLSearchParams(own).toString();
}

/** A scenario's query as the choices that it holds. */
export function scenarioValues(query: string): LabValues {
  return Object.fromEntries(new URLSearchParams(query));
}

/** The same choices with another scenario kept beside them; the standard one where the query is empty. */
export function keeps(values: LabValues, query: string): LabValues {
  return { ...scenarioValues(scenarioQuery(values)), from: "kept", kept: query };
}

/** These choices kept as A. */
export function keptHere(values: LabValues): LabValues {
  return keeps(values, scenarioQuery(values));
}

/** A and B in each other's place. */
export function swapped(values: LabValues): LabValues {
  return keeps(scenarioValues(values.kept ?? ""), scenarioQuery(values));
}

/** Nothing kept: A is the standard scenario again. */
export function forgotten(values: LabValues): LabValues {
  return scenarioValues(scenarioQuery(values));
}

/** Where choices lead to. */
export function labAddress(action: string, values: LabValues): string {
  const said = Object.entries(values).filter(([, value]) => value !== "");
  return `${action}${said.length === 0 ? "" : `?${new URLSearchParams(said)}`}#lab`;
}

/** All choices that an address may hold, so that those no longer made are taken out of it. */
export function whole({ known }: Pick<Bench, "known">, values: LabValues): LabValues {
  return Object.fromEntries(known.map((name) => [name, values[name] ?? ""]));
}
