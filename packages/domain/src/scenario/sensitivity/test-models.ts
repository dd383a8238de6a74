import { InputError } from "../../errors.ts";
import { sum } from "../../numeric/sum.ts";
import type { Model } from "./expression.ts";

/** Exact indices of a model: variance, first-order and total shares. */
export interface ExactIndices {
  readonly V: number;
  readonly S: number[];
  readonly T: number[];
}

/**
 * Ishigami function sin x₁ + a sin²x₂ + b x₃⁴ sin x₁ with x on (−π, π), read from the unit cube.
 *
 * @param a - Finite; usually 7.
 * @param b - Finite; usually 0.1.
 * @returns The model of three inputs in [0, 1).
 * @throws InputError if a parameter is not finite.
 * @source Ishigami & Homma (1990), An Importance Quantification Technique in Uncertainty Analysis, Proc. ISUMA, 398–403.
 * @example ishigami(7, 0.1)([0.5, 0.5, 0.5]); // 0
 */
export function ishigami(a: number, b: number): Model {
  requireFinite("ishigami", "a", [a]);
  requireFinite("ishigami", "b", [b]);
  const angle = (u: number | undefined) => Math.PI * (2 * (u as number) - 1);
  return (x) => {
    const first = Math.sin(angle(x[0]));
    const second = Math.sin(angle(x[1]));
    const third = angle(x[2]);
    return first + a * second * second + b * third * third * third * third * first;
  };
}

/**
 * Exact indices of the Ishigami function.
 *
 * @param a - Finite.
 * @param b - Finite.
 * @returns Variance, first-order and total indices.
 * @throws InputError if a parameter is not finite.
 * @source Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, chapter 4.
 * @example ishigamiIndices(7, 0.1).S[2]; // 0
 */
export function ishigamiIndices(a: number, b: number): ExactIndices {
  requireFinite("ishigamiIndices", "a", [a]);
  requireFinite("ishigamiIndices", "b", [b]);
  const first = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
  const second = (a * a) / 8;
  const crossed = (8 * b * b * Math.PI ** 8) / 225;
  const V = first + second + crossed;
  return { V, S: [first / V, second / V, 0], T: [(first + crossed) / V, second / V, crossed / V] };
}

/**
 * Sobol' g-function Π(|4x − 2| + a)/(1 + a) on the unit cube; the larger a, the less its input matters.
 *
 * @param a - One number ≥ 0 an input, at least one.
 * @returns The model.
 * @throws InputError if a parameter is negative or not finite; names the position.
 * @source Saltelli & Sobol' (1995), About the Use of Rank Transformation in Sensitivity Analysis, RESS 50, 225–239.
 * @example gFunction([0, 1])([0.5, 0.5]); // 0
 */
export function gFunction(a: readonly number[]): Model {
  requireFinite("gFunction", "a", a, 0);
  return (x) => {
    let product = 1;
    for (let i = 0; i < a.length; i++) {
      product *= (Math.abs(4 * (x[i] as number) - 2) + (a[i] as number)) / (1 + (a[i] as number));
    }
    return product;
  };
}

/**
 * Exact indices of the g-function.
 *
 * @param a - One number ≥ 0 an input, at least one.
 * @returns Variance, first-order and total indices.
 * @throws InputError if a parameter is negative or not finite; names the position.
 * @source Saltelli & Sobol' (1995), About the Use of Rank Transformation in Sensitivity Analysis, RESS 50, 225–239.
 * @example gFunctionIndices([0]).S; // [1]
 */
export function gFunctionIndices(a: readonly number[]): ExactIndices {
  requireFinite("gFunctionIndices", "a", a, 0);
  const partial = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const all = partial.reduce((product, v) => product * (1 + v), 1);
  // Π(1 + v) − 1 would cancel when every v is small.
  const V = Math.expm1(sum(partial.map((v) => Math.log1p(v))));
  return { V, S: partial.map((v) => v / V), T: partial.map((v) => ((v / (1 + v)) * all) / V) };
}

/**
 * Weighted sum Σ w·x on the unit cube.
 *
 * @param w - One finite number an input, at least one.
 * @returns The model.
 * @throws InputError if a weight is not finite; names the position.
 * @example linearModel([2, 1])([0.5, 1]); // 2
 */
export function linearModel(w: readonly number[]): Model {
  requireFinite("linearModel", "w", w);
  const weights = Float64Array.from(w);
  return (x) => {
    let total = 0;
    for (let i = 0; i < weights.length; i++) total += (weights[i] as number) * (x[i] as number);
    return total;
  };
}

/**
 * Exact indices of a weighted sum of independent uniform inputs: w²/Σw², first-order and total alike.
 *
 * @param w - One finite number an input, not all 0.
 * @returns Variance, first-order and total indices.
 * @throws InputError if a weight is not finite or all are 0.
 * @source docs/methods/scenario.md, sobolIndices.
 * @example linearIndices([3, 4]).S; // [0.36, 0.64]
 */
export function linearIndices(w: readonly number[]): ExactIndices {
  requireFinite("linearIndices", "w", w);
  const squares = sum(w.map((each) => each * each));
  if (squares === 0) {
    throw new InputError({ fn: "linearIndices", argument: "w", rule: "at least one weight other than 0", value: 0 });
  }
  const S = w.map((each) => (each * each) / squares);
  return { V: squares / 12, S, T: [...S] };
}

function requireFinite(fn: string, argument: string, values: readonly number[], min = Number.NEGATIVE_INFINITY): void {
  if (values.length === 0) throw new InputError({ fn, argument, rule: "at least one number", value: values });
  values.forEach((value, i) => {
    if (Number.isFinite(value) && value >= min) return;
    const rule = min === 0 ? "finite numbers ≥ 0" : "finite numbers";
    throw new InputError({ fn, argument, path: values.length > 1 ? [i] : [], rule, value });
  });
}
