import { InputError } from "../../errors.ts";
import { requireWithin } from "../../numeric/guards.ts";
import { DEFAULT_EPSILON, RULES, type Rule } from "../rule.ts";
import type { CheckedFramework } from "./framework.ts";
import type { ScoreOptions } from "./score-framework.ts";

/** The choices and doubts that are varied, each on its own switch. */
export interface UncertaintySources {
  readonly weights?: boolean;
  readonly goalposts?: boolean;
  readonly rule?: boolean;
  readonly evidence?: boolean;
}

/** How far each source of uncertainty reaches. */
export interface UncertaintyOptions extends ScoreOptions {
  /** All on by default. */
  readonly sources?: UncertaintySources;
  /** Concentration κ ≥ ½ of the Dirichlet weights around the given ones; default the number of dimensions that weigh something. */
  readonly kappa?: number;
  /** Each goalpost moves uniformly within ± this share of their distance, in [0, ½); default 0.1. */
  readonly goalpostSpread?: number;
  /** Rules drawn from, with equal chance; all four by default. */
  readonly rules?: readonly Rule[];
  /** Default 1. */
  readonly seed?: number;
}

export const DEFAULT_GOALPOST_SPREAD = 0.1;

/** Options with their defaults filled in. */
export interface Specified {
  readonly sources: Required<UncertaintySources>;
  readonly kappa: number;
  readonly goalpostSpread: number;
  readonly rules: readonly Rule[];
  readonly epsilon: number;
  readonly seed: number;
  /** Shapes of the weights' gamma variates, one a dimension; 0 where a dimension weighs nothing. */
  readonly shapes: Float64Array;
}

/** Fills in and checks the options of an uncertainty or sensitivity analysis. */
export function specify(fn: string, checked: CheckedFramework, options: UncertaintyOptions): Specified {
  const weighty = checked.weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  const { kappa = weighty, goalpostSpread = DEFAULT_GOALPOST_SPREAD, rules = RULES } = options;
  if (!(kappa >= 0.5 && kappa < Number.POSITIVE_INFINITY)) {
    const remedy = "below ½ nearly every draw gives all the weight to one dimension";
    throw new InputError({ fn, argument: "kappa", rule: "a finite concentration ≥ ½", value: kappa, remedy });
  }
  if (!(goalpostSpread >= 0 && goalpostSpread < 0.5)) {
    const remedy = "from one half on, goalposts could cross";
    throw new InputError({ fn, argument: "goalpostSpread", rule: "a share in [0, ½)", value: goalpostSpread, remedy });
  }
  if (rules.length === 0) throw new InputError({ fn, argument: "rules", rule: "at least one rule", value: rules });
  rules.forEach((rule, i) => {
    if (RULES.includes(rule)) return;
    throw new InputError({ fn, argument: "rules", path: [i], rule: `one of ${RULES.join(", ")}`, value: rule });
  });
  const epsilon = options.epsilon ?? DEFAULT_EPSILON;
  requireWithin({ fn, argument: "epsilon" }, epsilon, 0, 0.4999);
  const sources = { weights: true, goalposts: true, rule: true, evidence: true, ...options.sources };
  const shapes = checked.weights.map((weight) => kappa * weight);
  return { sources, kappa, goalpostSpread, rules, epsilon, seed: options.seed ?? 1, shapes };
}
