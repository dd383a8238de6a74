import { sortAscending } from "../numeric/sort.ts";
import { sum } from "../numeric/sum.ts";

/**
 * The level λ at which Σ clamp(λ, lowerᵢ, upperᵢ) equals a total: water filled into vessels with floors and rims.
 *
 * @param lower - Floors, ≥ 0, in the unit of the total.
 * @param upper - Rims, each at least its floor.
 * @param total - What is to be filled in, between Σ lower and Σ upper.
 * @returns The level; the highest rim if all are full.
 * @source Sweep over the sorted floors and rims, between which the sum is linear.
 * @example waterLevel([0, 0.5], [1, 1], 1); // 0.5
 */
export function waterLevel(lower: ArrayLike<number>, upper: ArrayLike<number>, total: number): number {
  const floors = sortAscending(Float64Array.from(lower));
  const rims = sortAscending(Float64Array.from(upper));
  let filled = sum(floors);
  let level = floors[0] as number;
  let floor = 0;
  for (let rim = 0; rim < rims.length; ) {
    const nextFloor = floors[floor] ?? Number.POSITIVE_INFINITY;
    const next = Math.min(nextFloor, rims[rim] as number);
    const vessels = floor - rim;
    const reached = filled + vessels * (next - level);
    if (vessels > 0 && reached >= total) return level + (total - filled) / vessels;
    filled = reached;
    level = next;
    if (next === nextFloor) floor++;
    else rim++;
  }
  return level;
}
