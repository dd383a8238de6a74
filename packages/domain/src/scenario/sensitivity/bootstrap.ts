import type { Random } from "../../numeric/random.ts";
import type { DesignRuns } from "./design.ts";

/** Half-widths of bootstrap intervals, one entry an input or group; null when nothing varies. */
export interface HalfWidths {
  readonly halfWidthS: (number | null)[];
  readonly halfWidthT: (number | null)[];
}

/** 97.5 % point of the normal distribution: half-widths are of 95 % intervals. */
const Z95 = 1.959963984540054;
const BATCH = 4;

/**
 * Half-widths of 95 % intervals for Jansen's estimators: 1.96 times their standard deviation when rows are resampled.
 *
 * How often a replicate drew a row weighs the row's terms; four replicates share one pass over the terms.
 *
 * @source Archer, Saltelli & Sobol' (1997), Sensitivity Measures, ANOVA-like Techniques and the Use of Bootstrap,
 *   Journal of Statistical Computation and Simulation 58, 99–120.
 */
export function bootstrapHalfWidths(
  runs: DesignRuns,
  options: { readonly rows: number; readonly replicates: number; readonly random: Random },
): HalfWidths {
  const { rows, random } = options;
  const batches = Math.ceil(options.replicates / BATCH);
  const columns = termColumns(runs, rows);
  const groups = runs.fAB.length;
  const spread = Array.from({ length: 2 * groups }, () => new RunningSpread());
  const counts = Array.from({ length: BATCH }, () => new Float64Array(rows));
  const words = new Uint32Array(rows);
  const sums = new Float64Array(BATCH * columns.length);
  for (let batch = 0; batch < batches; batch++) {
    for (const count of counts) drawCounts(count, words, random);
    columns.forEach((column, c) => {
      weighFour(column, counts, sums, BATCH * c);
    });
    for (let replicate = 0; replicate < BATCH; replicate++) {
      const mean = (sums[replicate] as number) / (2 * rows);
      const variance = (sums[BATCH + replicate] as number) / (2 * rows) - mean * mean;
      if (!(variance > 0)) continue;
      for (let k = 0; k < 2 * groups; k++) {
        spread[k]?.add((sums[BATCH * (k + 2) + replicate] as number) / (2 * rows * variance));
      }
    }
  }
  const half = (from: number) => spread.slice(from, from + groups).map((each) => each.halfWidth());
  return { halfWidthS: half(0), halfWidthT: half(groups) };
}

/** Columns of what a row adds: f(A) + f(B) and their squares about a centre, then the squared gaps to B and to A. */
function termColumns({ fA, fB, fAB }: DesignRuns, rows: number): Float64Array[] {
  const centre = fA[0] as number;
  const over = (term: (row: number) => number) => Float64Array.from({ length: rows }, (_, row) => term(row));
  const gap = (one: Float64Array, other: Float64Array) =>
    over((row) => ((one[row] as number) - (other[row] as number)) ** 2);
  return [
    over((row) => (fA[row] as number) - centre + ((fB[row] as number) - centre)),
    over((row) => ((fA[row] as number) - centre) ** 2 + ((fB[row] as number) - centre) ** 2),
    ...fAB.map((mixed) => gap(fB, mixed)),
    ...fAB.map((mixed) => gap(fA, mixed)),
  ];
}

/** How often each row comes up in as many draws as there are rows. */
function drawCounts(count: Float64Array, words: Uint32Array, random: Random): void {
  const scale = count.length / 4294967296;
  count.fill(0);
  random.fillUint32(words);
  for (let k = 0; k < words.length; k++) {
    const row = Math.floor((words[k] as number) * scale);
    count[row] = (count[row] as number) + 1;
  }
}

function weighFour(column: Float64Array, counts: readonly Float64Array[], sums: Float64Array, at: number): void {
  const [first, second, third, fourth] = counts as [Float64Array, Float64Array, Float64Array, Float64Array];
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let row = 0; row < column.length; row++) {
    const term = column[row] as number;
    a += term * (first[row] as number);
    b += term * (second[row] as number);
    c += term * (third[row] as number);
    d += term * (fourth[row] as number);
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
  sums[at + 3] = d;
}

/** Welford's running standard deviation. */
class RunningSpread {
  private count = 0;
  private mean = 0;
  private squares = 0;

  add(value: number): void {
    this.count++;
    const step = value - this.mean;
    this.mean += step / this.count;
    this.squares += step * (value - this.mean);
  }

  halfWidth(): number | null {
    return this.count < 2 ? null : Z95 * Math.sqrt(this.squares / (this.count - 1));
  }
}
