import { sampleQuantiles } from "../quantiles.ts";
import { type Columns, type CompositeInput, type ImputeStep, refuse } from "./composite-input.ts";

/** A value that was put where one was missing. */
export interface ImputedCell {
  readonly code: string;
  readonly unit: string;
  readonly value: number;
}

/**
 * Fills gaps of each indicator with its mean, its median or the mean of the unit's group, and lists what was filled.
 *
 * @throws InputError if a mean has nothing to stand on, or a unit is in no group.
 */
export function impute(
  columns: Columns,
  step: ImputeStep,
  units: CompositeInput["units"],
): { columns: Columns; cells: ImputedCell[] } {
  const cells: ImputedCell[] = [];
  if (step.method === "none") return { columns, cells };
  const groupOf = groupsOf(step, units);
  const out = new Map<string, Float64Array>();
  for (const [code, values] of columns) {
    const fill = fillerOf(code, values, step, groupOf);
    out.set(
      code,
      values.map((value, unit) => {
        if (!Number.isNaN(value)) return value;
        const filled = fill(unit);
        cells.push({ code, unit: units[unit]?.id ?? "", value: filled });
        return filled;
      }),
    );
  }
  return { columns: out, cells };
}

/** Which units count as alike: all of them, or those of the same group. */
function groupsOf(step: ImputeStep, units: CompositeInput["units"]): readonly string[] {
  if (step.method !== "group-mean") return units.map(() => "");
  return units.map(({ id, groups }, i) => {
    const group = groups?.[step.group];
    if (group !== undefined) return group;
    const rule = `a group ${JSON.stringify(step.group)} for every unit when imputing by group-mean`;
    throw refuse({ argument: "units", path: [i, "groups"], rule, value: id });
  });
}

function fillerOf(
  code: string,
  values: Float64Array,
  step: ImputeStep,
  groupOf: readonly string[],
): (unit: number) => number {
  const known = new Map<string, number>();
  return (unit) => {
    const group = groupOf[unit] as string;
    const before = known.get(group);
    if (before !== undefined) return before;
    const present = values.filter((value, i) => groupOf[i] === group && !Number.isNaN(value));
    if (present.length === 0) {
      const where = step.method === "group-mean" ? ` in group ${JSON.stringify(group)}` : "";
      const rule = `at least one value of ${code}${where} to impute from by ${step.method}`;
      const remedy = "leave the gaps, or take the indicator out";
      throw refuse({ argument: "values", path: [code, unit], rule, value: null, remedy });
    }
    const [median = Number.NaN] = step.method === "median" ? sampleQuantiles(present, [0.5]) : [];
    const filled = step.method === "median" ? median : present.reduce((a, b) => a + b, 0) / present.length;
    known.set(group, filled);
    return filled;
  };
}
