export { type Amounts, type Place, readAmounts, requireVector } from "./amounts.ts";
export { requireBetween, requireInteger, requireSameLength, requireWithin } from "./guards.ts";
export { createRandom, type Random, xoshiro128 } from "./random.ts";
export { sortAscending } from "./sort.ts";
export { sum } from "./sum.ts";
