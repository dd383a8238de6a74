/**
 * The level λ at which Σ clamp(λ, lowerᵢ, upperᵢ) equals a total: water filled into vessels with floors and rims.
 *
 * @param lower - Floors, in the unit of the total.
 * @param upper - Rims, each at least its floor.
 * @param total - What is to be filled in, between Σ lower and Σ upper.
 * @returns The level; the highest rim if all are full.
 * @source Sweep over the sorted floors and rims, between which the sum is linear.
 * @example waterLevel([0, 0.5], [1, 1], 1); // 0.5
 */
export function waterLevel(lower: ArrayLike<number>, upper: ArrayLike<number>, total: number): number {
  const events: [level: number, slope: number][] = [];
  let filled = 0;
  for (let i = 0; i < lower.length; i++) {
    filled += lower[i] as number;
    events.push([lower[i] as number, 1], [upper[i] as number, -1]);
  }
  events.sort((a, b) => a[0] - b[0]);
  let level = events[0]?.[0] ?? 0;
  let slope = 0;
  for (const [next, change] of events) {
    const reached = filled + slope * (next - level);
    if (slope > 0 && reached >= total) return level + (total - filled) / slope;
    filled = reached;
    level = next;
    slope += change;
  }
  return level;
}
