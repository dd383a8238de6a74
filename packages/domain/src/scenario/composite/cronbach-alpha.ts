import { InputError } from "../../errors.ts";

/**
 * Cronbach's alpha: how far several columns measure one thing, over the units that have them all.
 *
 * High alpha is consistency, not validity; an index of deliberately different things may well have a low one.
 *
 * @param columns - At least two columns of one length, null where missing.
 * @returns At most 1; null with fewer than two complete units or where their sum does not vary.
 * @throws InputError if there are fewer than two columns or their lengths differ.
 * @source Cronbach (1951), Coefficient Alpha and the Internal Structure of Tests, Psychometrika 16, 297–334.
 * @example cronbachAlpha([[1, 2, 3], [1, 2, 3]]); // 1
 */
export function cronbachAlpha(columns: readonly (readonly (number | null)[])[]): number | null {
  const fn = "cronbachAlpha";
  const k = columns.length;
  const [first] = columns;
  if (first === undefined || k < 2)
    throw new InputError({ fn, argument: "columns", rule: "at least two columns", value: k });
  columns.forEach((column, i) => {
    if (column.length === first.length) return;
    const rule = `columns of ${first.length} numbers`;
    throw new InputError({ fn, argument: "columns", path: [i], rule, value: column.length });
  });
  const complete = [...first.keys()].filter((unit) => columns.every((column) => column[unit] !== null));
  if (complete.length < 2) return null;
  const variances = columns.map((column) => variance(complete.map((unit) => column[unit] as number)));
  const whole = variance(complete.map((unit) => columns.reduce((a, column) => a + (column[unit] as number), 0)));
  if (!(whole > 0)) return null;
  return (k / (k - 1)) * (1 - variances.reduce((a, b) => a + b, 0) / whole);
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
}
