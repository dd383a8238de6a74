import { InputError } from "../errors.ts";
import { requireVector } from "../numeric/amounts.ts";

/**
 * Holm's adjustment of several p-values: what each may claim when all of them were looked at.
 *
 * Whoever tries population, GDP and R&D as a base reports all three, adjusted.
 *
 * @param pValues - One of each test; in [0, 1].
 * @returns Adjusted values in the given order, in [0, 1], none below its own p.
 * @throws InputError if `pValues` is empty or holds a value outside [0, 1]; names the position.
 * @source Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6, 65–70.
 * @example holmAdjusted([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 */
export function holmAdjusted(pValues: ArrayLike<number>): readonly number[] {
  const place = { fn: "holmAdjusted", argument: "pValues" };
  requireVector(place, pValues);
  const values = Array.from(pValues);
  values.forEach((p, i) => {
    if (!(p >= 0 && p <= 1)) throw new InputError({ ...place, path: [i], rule: "probabilities in [0, 1]", value: p });
  });
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const adjusted = new Array<number>(values.length);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, (values.length - rank) * (values[i] as number)));
    adjusted[i] = largest;
  });
  return adjusted;
}
