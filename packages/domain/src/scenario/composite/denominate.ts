import { type Columns, type CompositeInput, readColumn, refuse } from "./composite-input.ts";

/**
 * Divides indicators by the denominators they name: per head, per area, per unit of product. A missing denominator makes
 * the value missing.
 *
 * @throws InputError if a denominator is not there or is 0 where it is needed.
 */
export function denominate(columns: Columns, input: CompositeInput): Columns {
  const out = new Map(columns);
  input.indicators.forEach(({ code, denominator }, i) => {
    if (denominator === null || denominator === undefined) return;
    const given = input.denominators?.[denominator];
    if (given === undefined) {
      const known = Object.keys(input.denominators ?? {}).join(", ") || "none";
      const path = [i, "denominator"];
      const remedy = `known: ${known}`;
      throw refuse({ argument: "indicators", path, rule: "the name of a denominator", value: denominator, remedy });
    }
    const by = readColumn("denominators", denominator, given, input.units.length);
    const values = columns.get(code) as Float64Array;
    out.set(
      code,
      values.map((value, unit) => {
        const part = by[unit] as number;
        if (part !== 0 || Number.isNaN(value)) return value / part;
        const path = [denominator, unit];
        throw refuse({ argument: "denominators", path, rule: `a number other than 0 to divide ${code} by`, value: 0 });
      }),
    );
  });
  return out;
}
