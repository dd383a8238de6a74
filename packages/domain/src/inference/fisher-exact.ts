import { InputError } from "../errors.ts";
import { binomialDensity } from "../numeric/binomial-density.ts";
import { requireCounts } from "../numeric/counts.ts";
import { TIE_SLACK } from "./binomial-test.ts";

/** Two rows of two counts: cohort × inside or outside a set. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** The tails are added up term by term; up to here that is a matter of a second. */
const MOST_IN_TABLE = 1e10;

/** How surprising a 2×2 table is if rows and columns had nothing to do with each other. */
export interface FisherExact {
  /** Pr of all tables with these margins that are no likelier than the one observed. */
  readonly twoSided: number;
  /** Pr of a first cell at least as large. */
  readonly upper: number;
}

/**
 * Fisher's exact test of a 2×2 table, with both margins fixed.
 *
 * For "7 of 7 zones of 2019 inside the mega-regions, 2 of 11 after": did later cohorts differ?
 *
 * @param table - Rows of two counts; whole, ≥ 0.
 * @returns Probabilities in [0, 1]; 1 when a margin is empty.
 * @throws InputError if `table` is not two rows of two, or holds anything but whole numbers ≥ 0, or more than 10¹⁰ things.
 * @source Fisher (1935), The Logic of Inductive Inference, Journal of the Royal Statistical Society 98(1), 39–82.
 * @example fisherExact([[7, 0], [2, 9]]).twoSided; // 0.0022624434
 */
export function fisherExact(table: TwoByTwo): FisherExact {
  const [[a, b], [c, d]] = readTable(table);
  const top = a + b;
  const bottom = c + d;
  const left = a + c;
  const least = Math.max(0, left - bottom);
  const most = Math.min(left, top);
  const density = hypergeometric(top, bottom, left);
  const limit = density(a) * (1 + TIE_SLACK);
  const mode = Math.min(most, Math.max(least, Math.floor(((left + 1) * (top + 1)) / (top + bottom + 2))));
  const isTail = (k: number): boolean => density(k) <= limit;
  return {
    twoSided: isTail(mode)
      ? 1
      : Math.min(1, tailDown(density, mode, least, isTail) + tailUp(density, mode, most, isTail)),
    upper: a > mode ? tailUp(density, a, most, () => true) : 1 - tailDown(density, a - 1, least, () => true),
  };
}

function readTable(table: TwoByTwo): [[number, number], [number, number]] {
  const place = { fn: "fisherExact", argument: "table" };
  const isSquare =
    Array.isArray(table) && table.length === 2 && table.every((row) => Array.isArray(row) && row.length === 2);
  if (!isSquare) throw new InputError({ ...place, rule: "two rows of two counts", value: table });
  const [first, second] = table;
  const cells = [...first, ...second];
  cells.forEach((cell, i) => {
    if (Number.isSafeInteger(cell) && cell >= 0) return;
    throw new InputError({ ...place, path: [i >> 1, i & 1], rule: "whole numbers ≥ 0", value: cell });
  });
  const all = requireCounts(place, cells);
  if (all > MOST_IN_TABLE) throw new InputError({ ...place, rule: "at most 10¹⁰ things in all", value: all });
  return [
    [first[0], first[1]],
    [second[0], second[1]],
  ];
}

/** The chance of k in the first cell, from three binomial densities, so that margins of any size keep their digits. */
function hypergeometric(top: number, bottom: number, left: number): (k: number) => number {
  const all = top + bottom;
  if (left === 0 || left === all) return () => 1;
  const p = left / all;
  const whole = binomialDensity(left, all, p, 1 - p);
  return (k) => (binomialDensity(k, top, p, 1 - p) * binomialDensity(left - k, bottom, p, 1 - p)) / whole;
}

/** The sum of densities from `from` to `most` that belong; they fall towards the end, so it stops when nothing is added. */
function tailUp(density: (k: number) => number, from: number, most: number, belongs: (k: number) => boolean): number {
  let total = 0;
  let largest = 0;
  for (let k = from; k <= most; k++) {
    const term = density(k);
    largest = Math.max(largest, term);
    if (belongs(k)) total += term;
    if (term < largest * 1e-20) break;
  }
  return total;
}

function tailDown(
  density: (k: number) => number,
  from: number,
  least: number,
  belongs: (k: number) => boolean,
): number {
  const mirrored = (k: number): number => density(from - k);
  return tailUp(mirrored, 0, from - least, (k) => belongs(from - k));
}
