import { InputError } from "../errors.ts";
import { exp } from "./elementary.ts";
import type { Random } from "./random.ts";
import { gammaSampler, logGammaSampler } from "./random-gamma.ts";

/** Below this shape a gamma variate may underflow, and weights are drawn through logarithms. */
const SMALL_SHAPE = 0.1;

/**
 * Draws weights from a Dirichlet distribution: non-negative, summing to 1.
 *
 * @param alpha - Shapes, each finite and > 0; at least one. All 1 is the uniform distribution on the simplex.
 * @param random - Where the chance comes from.
 * @returns A function that writes the next weights into an array of the same length and returns it.
 * @throws InputError if `alpha` is empty or holds something that is no finite number > 0; names the position.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, XI.4.
 * @example dirichletSampler([1, 1], createRandom(1))(new Float64Array(2)).length; // 2
 */
export function dirichletSampler(alpha: ArrayLike<number>, random: Random): (into: Float64Array) => Float64Array {
  const shapes = Array.from(alpha);
  if (shapes.length === 0) {
    throw new InputError({ fn: "dirichletSampler", argument: "alpha", rule: "at least one shape", value: shapes });
  }
  shapes.forEach((shape, i) => {
    if (shape > 0 && shape < Number.POSITIVE_INFINITY) return;
    throw new InputError({
      fn: "dirichletSampler",
      argument: "alpha",
      path: [i],
      rule: "finite shapes > 0",
      value: shape,
      remedy: "leave out what shall always weigh nothing",
    });
  });
  return shapes.some((shape) => shape < SMALL_SHAPE) ? throughLogarithms(shapes, random) : directly(shapes, random);
}

function directly(shapes: readonly number[], random: Random): (into: Float64Array) => Float64Array {
  const draw = shapes.map((shape) => gammaSampler(shape, random));
  return (into) => {
    let total = 0;
    for (let i = 0; i < draw.length; i++) {
      const g = (draw[i] as () => number)();
      into[i] = g;
      total += g;
    }
    for (let i = 0; i < draw.length; i++) into[i] = (into[i] as number) / total;
    return into;
  };
}

function throughLogarithms(shapes: readonly number[], random: Random): (into: Float64Array) => Float64Array {
  const draw = shapes.map((shape) => logGammaSampler(shape, random));
  return (into) => {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < draw.length; i++) {
      const g = (draw[i] as () => number)();
      into[i] = g;
      if (g > largest) largest = g;
    }
    let total = 0;
    for (let i = 0; i < draw.length; i++) {
      const g = exp((into[i] as number) - largest);
      into[i] = g;
      total += g;
    }
    for (let i = 0; i < draw.length; i++) into[i] = (into[i] as number) / total;
    return into;
  };
}
