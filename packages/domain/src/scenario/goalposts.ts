import { InputError } from "../errors.ts";
import { exp, ln } from "../numeric/elementary.ts";

/** Where an indicator counts as wholly adverse and as wholly benign, fixed for all years and declared before scoring. */
export interface Goalposts {
  /** The value that scores 0. */
  readonly adverse: number;
  /** The value that scores 1; may lie below `adverse`. */
  readonly benign: number;
  /** Measure distances between logarithms; for ratios. All values must then be > 0. Default false. */
  readonly log?: boolean;
}

/** A value between its goalposts. */
export interface GoalpostScore {
  /** In [0, 1]. */
  readonly score: number;
  /** Whether the value lay outside the goalposts. */
  readonly clamped: boolean;
}

/**
 * Score of a value between its goalposts: 0 at the adverse one, 1 at the benign one, clamped beyond.
 *
 * Goalposts are ours and stay put, so that new data do not change old scores; the sample's minimum and maximum would.
 *
 * @param value - Finite, in the indicator's own unit.
 * @param goalposts - `adverse` and `benign` in the same unit, apart from each other; their order is the direction.
 * @returns `score` in [0, 1] and whether it was `clamped`.
 * @throws InputError if something is not finite, if the goalposts coincide, or if `log` meets a number ≤ 0.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 * @example normaliseToGoalposts(0.16, { adverse: 0.25, benign: 0.1 }).score; // 0.6
 */
export function normaliseToGoalposts(value: number, goalposts: Goalposts): GoalpostScore {
  const fn = "normaliseToGoalposts";
  requireGoalposts(fn, goalposts);
  requireOnScale(fn, "value", value, goalposts.log === true);
  const at = goalposts.log ? ln : (x: number) => x;
  const from = at(goalposts.adverse);
  const position = (at(value) - from) / (at(goalposts.benign) - from);
  const score = Math.min(1, Math.max(0, position)) + 0;
  return { score, clamped: position < 0 || position > 1 };
}

/**
 * The value that has a score: the way back through the goalposts, for "would need X".
 *
 * @param score - In [0, 1].
 * @param goalposts - As for {@link normaliseToGoalposts}.
 * @returns A value in the indicator's own unit, between the goalposts.
 * @throws InputError if the score lies outside [0, 1] or the goalposts are impossible.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 * @example Math.round(valueAtScore(0.5, { adverse: 9, benign: 36, log: true })); // 18
 */
export function valueAtScore(score: number, goalposts: Goalposts): number {
  const fn = "valueAtScore";
  requireGoalposts(fn, goalposts);
  if (!(score >= 0 && score <= 1)) {
    throw new InputError({ fn, argument: "score", rule: "a score in [0, 1]", value: score });
  }
  const { adverse, benign } = goalposts;
  if (score === 0 || score === 1) return score === 0 ? adverse : benign;
  if (goalposts.log) return adverse * exp(score * (ln(benign) - ln(adverse)));
  return adverse + score * (benign - adverse);
}

/** Refuses goalposts between which nothing can be scored. */
export function requireGoalposts(fn: string, { adverse, benign, log }: Goalposts): void {
  requireOnScale(fn, "adverse", adverse, log === true);
  requireOnScale(fn, "benign", benign, log === true);
  if (adverse !== benign && Number.isFinite(benign - adverse)) return;
  throw new InputError({
    fn,
    argument: "benign",
    rule: "goalposts apart from each other",
    value: benign,
    remedy: "say which value would be wholly adverse and which wholly benign",
  });
}

function requireOnScale(fn: string, argument: string, value: number, log: boolean): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InputError({ fn, argument, rule: "a finite number", value });
  }
  if (!log || value > 0) return;
  throw new InputError({ fn, argument, rule: "a number > 0 on a log scale", value, remedy: "leave `log` out" });
}
