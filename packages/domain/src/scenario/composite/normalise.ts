import type { InputError } from "../../errors.ts";
import { normaliseToGoalposts } from "../goalposts.ts";
import { type Columns, type CompositeIndicator, type NormaliseStep, refuse } from "./composite-input.ts";
import { rankColumn } from "./ranks.ts";

/**
 * Brings every indicator to one scale on which more is better. Direction −1 is reversed first; goalposts carry their
 * direction in their order.
 *
 * @throws InputError naming the method and the indicator where the method is undefined for the data.
 */
export function normalise(
  columns: Columns,
  step: NormaliseStep,
  indicators: readonly CompositeIndicator[],
): { columns: Columns; notes: string[] } {
  const notes: string[] = [];
  const out = new Map<string, Float64Array>();
  indicators.forEach(({ code, direction = 1 }, i) => {
    if (direction !== 1 && direction !== -1) {
      throw refuse({ argument: "indicators", path: [i, "direction"], rule: "1 or -1", value: direction });
    }
    const raw = columns.get(code) as Float64Array;
    const turned = direction === 1 ? raw : raw.map((value) => -value);
    out.set(
      code,
      step.method === "goalposts" ? betweenPosts(code, raw, step.posts) : scaled(code, turned, step, notes),
    );
  });
  return { columns: out, notes };
}

function scaled(
  code: string,
  values: Float64Array,
  step: Exclude<NormaliseStep, { method: "goalposts" }>,
  notes: string[],
): Float64Array {
  switch (step.method) {
    case "min-max": {
      const { lower = 0, upper = 100 } = step;
      if (!(lower < upper && Number.isFinite(upper - lower))) {
        throw refuse({ argument: "steps", path: ["normalise", "upper"], rule: "finite lower < upper", value: upper });
      }
      const { least, range } = rangeOf(code, values, step.method);
      return values.map((value) => ((value - least) / range) * (upper - lower) + lower);
    }
    case "distance-to-maximum": {
      const { least, range } = rangeOf(code, values, step.method);
      return values.map((value) => 1 - (least + range - value) / range);
    }
    case "z-score":
      return standardised(code, values, step.mean ?? 0, step.sd ?? 1);
    case "fraction-of-maximum":
      return fractions(code, values, notes);
    case "rank":
      return rankColumn(values, "lowest");
    case "borda":
      return rankColumn(values, "lowest").map((rank) => rank - 1);
    case "percentile-rank":
      return percentiles(code, values);
    default:
      step satisfies never;
      throw refuse({ argument: "steps", path: ["normalise", "method"], rule: "a known method", value: step });
  }
}

function rangeOf(code: string, values: Float64Array, method: string): { least: number; range: number } {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const range = greatest - least;
  if (range > 0 && range < Number.POSITIVE_INFINITY) return { least, range };
  throw undefinedFor(method, code, "values that differ", "all are equal or missing");
}

function standardised(code: string, values: Float64Array, mean: number, sd: number): Float64Array {
  if (!Number.isFinite(mean) || !(sd > 0 && sd < Number.POSITIVE_INFINITY)) {
    throw refuse({ argument: "steps", path: ["normalise", "sd"], rule: "a finite mean and an sd > 0", value: sd });
  }
  const present = values.filter((value) => !Number.isNaN(value));
  const centre = present.reduce((a, b) => a + b, 0) / present.length;
  const spread = Math.sqrt(present.reduce((a, b) => a + (b - centre) ** 2, 0) / (present.length - 1));
  if (!(spread > 0)) throw undefinedFor("z-score", code, "at least two values that differ", "standard deviation 0");
  return values.map((value) => ((value - centre) / spread) * sd + mean);
}

function fractions(code: string, values: Float64Array, notes: string[]): Float64Array {
  const greatest = values.reduce((a, b) => (b > a ? b : a), Number.NEGATIVE_INFINITY);
  if (greatest === 0 || !Number.isFinite(greatest)) {
    const rule = "a maximum other than 0 after reversal";
    throw undefinedFor("fraction-of-maximum", code, rule, greatest === 0 ? 0 : "no value");
  }
  if (greatest < 0) {
    notes.push(
      `fraction-of-maximum: after reversal the maximum of ${code} is negative, so that its worst unit has the highest number; use min-max`,
    );
  }
  return values.map((value) => value / greatest);
}

function percentiles(code: string, values: Float64Array): Float64Array {
  const count = values.reduce((a, value) => a + (Number.isNaN(value) ? 0 : 1), 0);
  if (count < 2) throw undefinedFor("percentile-rank", code, "at least two values", count);
  return rankColumn(values, "lowest").map((rank) => (rank - 1) / (count - 1));
}

function betweenPosts(
  code: string,
  values: Float64Array,
  posts: Readonly<Record<string, readonly [number, number]>>,
): Float64Array {
  const pair = Object.hasOwn(posts, code) ? posts[code] : undefined;
  const [adverse, benign] = pair ?? [Number.NaN, Number.NaN];
  if (!(Number.isFinite(adverse) && Number.isFinite(benign) && adverse !== benign)) {
    const path = ["normalise", "posts", code];
    const rule = "an adverse and a benign goalpost for every indicator, apart from each other";
    throw refuse({ argument: "steps", path, rule, value: pair === undefined ? "none" : benign });
  }
  return values.map((value) => (Number.isNaN(value) ? value : normaliseToGoalposts(value, { adverse, benign }).score));
}

function undefinedFor(method: string, code: string, rule: string, value: unknown): InputError {
  const remedy = `${method} is undefined for ${code}: choose another normalisation, or take the indicator out`;
  return refuse({ argument: "values", path: [code], rule: `${rule} for ${method}`, value, remedy });
}
