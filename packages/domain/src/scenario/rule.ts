import { InputError } from "../errors.ts";
import { exp, ln } from "../numeric/elementary.ts";
import { requireWithin } from "../numeric/guards.ts";

/** How scores are brought together, from full to little compensation; the last treats both ends alike. */
export type Rule = "arithmetic" | "geometric" | "harmonic" | "symmetric";

/** The rules that are offered, in the order in which they are offered. */
export const RULES: readonly Rule[] = ["arithmetic", "geometric", "harmonic", "symmetric"];

/** A power mean beyond the named ones; power 1 is arithmetic, 0 geometric, −1 harmonic. */
export interface PowerRule {
  readonly power: number;
}

/** Floor under scores for every rule but the arithmetic, so that one zero does not decide everything. */
export const DEFAULT_EPSILON = 0.01;

/** A mean that is arithmetic on a bent scale: every rule here is one, and every tipping point follows from that. */
export interface BentMean {
  /** Score to bent scale; increasing; may be ±∞ at the ends when there is no floor. */
  readonly bend: (score: number) => number;
  /** Bent scale to score. */
  readonly unbend: (bent: number) => number;
}

/**
 * The bent scale on which a rule is an arithmetic mean.
 *
 * With s' = ε + (1 − ε)s: geometric ln s', harmonic −1/s', power ±s'^ρ; with s'' = ε + (1 − 2ε)s: symmetric
 * ln(s''/(1 − s'')). The way back removes the floor, so that equal scores keep their value.
 *
 * @param rule - A named rule or a power.
 * @param epsilon - Floor ε in [0, ½); the arithmetic rule needs none and ignores it. Default 0.01.
 * @returns The two directions of the scale.
 * @throws InputError if the rule is unknown, the power not finite or the floor out of range.
 * @source Hardy, Littlewood & Pólya (1934), Inequalities, chapter III (quasi-arithmetic means).
 * @example bentMean("arithmetic").bend(0.3); // 0.3
 */
export function bentMean(rule: Rule | PowerRule, epsilon: number = DEFAULT_EPSILON): BentMean {
  requireWithin({ fn: "bentMean", argument: "epsilon" }, epsilon, 0, 0.4999);
  if (typeof rule === "object") return powerMean(rule.power, epsilon);
  switch (rule) {
    case "arithmetic":
      return powerMean(1, epsilon);
    case "geometric":
      return powerMean(0, epsilon);
    case "harmonic":
      return powerMean(-1, epsilon);
    case "symmetric":
      return symmetricMean(epsilon);
    default:
      rule satisfies never;
      throw new InputError({ fn: "bentMean", argument: "rule", rule: `one of ${RULES.join(", ")}`, value: rule });
  }
}

function powerMean(power: number, epsilon: number): BentMean {
  if (!Number.isFinite(power)) {
    throw new InputError({ fn: "bentMean", argument: "rule", path: ["power"], rule: "a finite power", value: power });
  }
  const span = 1 - epsilon;
  const raised = (score: number) => epsilon + span * score;
  const lowered = (floored: number) => (floored - epsilon) / span;
  if (power === 1) return { bend: (score) => score, unbend: (bent) => bent };
  if (power === 0) return { bend: (score) => ln(raised(score)), unbend: (bent) => lowered(exp(bent)) };
  if (power === -1) return { bend: (score) => -1 / raised(score), unbend: (bent) => lowered(-1 / bent) };
  const sign = Math.sign(power);
  return {
    bend: (score) => sign * exp(power * ln(raised(score))),
    unbend: (bent) => lowered(exp(ln(sign * bent) / power)),
  };
}

function symmetricMean(epsilon: number): BentMean {
  const span = 1 - 2 * epsilon;
  return {
    bend: (score) => {
      const inner = epsilon + span * score;
      return ln(inner) - ln(epsilon + span * (1 - score));
    },
    // tanh(x/2) = (1 − e⁻ˣ)/(1 + e⁻ˣ), written so that −x gives the negative exactly.
    unbend: (bent) => {
      const falling = exp(-Math.abs(bent));
      const half = (0.5 * (1 - falling)) / (1 + falling) / span;
      return bent < 0 ? 0.5 - half : 0.5 + half;
    },
  };
}
