import { forms, type Operation, verbs } from "./operation.ts";

/** What a step says when nothing is said: left out, so that one step has one text. */
const DEFAULTS: Readonly<Record<string, unknown>> = { operatorType: "private-enterprise", year: null };

/**
 * A step as an address has it.
 *
 * @example printOperation({ do: "move-zone", id: "suzhou", place: "yibin" }); // "move-zone.suzhou.yibin"
 */
export function printOperation(step: Operation): string {
  const { fields, tail } = forms[step.do];
  const values: Readonly<Record<string, unknown>> = step;
  const head = fields.flatMap((field) => (values[field] === DEFAULTS[field] ? [] : String(values[field])));
  return [step.do, ...head].join(".") + tailOf(step, tail);
}

function tailOf(step: Operation, tail: (typeof forms)["judge"]["tail"]): string {
  if (tail === "shares" && "shares" in step) return `:${step.shares.map(({ firm, share }) => `${firm}=${share}`)}`;
  if (tail === "values" && "values" in step) return `:${step.values.join(",")}`;
  if (tail === "name" && "name" in step && step.name !== null) {
    return `~${step.name.replaceAll("%", "%25").replaceAll(";", "%3B")}`;
  }
  return "";
}

/**
 * A what-if as an address has it: the one text that all texts of the same what-if are printed back to.
 *
 * @param steps - In any order.
 * @returns Steps in canonical order with semicolons between; empty for none.
 * @example printWhatIf(parseWhatIf("v1;drop-zone.suzhou;drop-platform.dji")); // "drop-platform.dji;drop-zone.suzhou"
 */
export function printWhatIf(steps: readonly Operation[]): string {
  const keyed = steps.map((step) => ({ verb: verbs.indexOf(step.do), text: printOperation(step) }));
  return keyed
    .sort((a, b) => a.verb - b.verb || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text)
    .join(";");
}
