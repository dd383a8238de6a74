import { InputError } from "../../errors.ts";
import type { Goalposts } from "../goalposts.ts";
import type { Framework, FrameworkPeriod } from "./framework.ts";

/** An indicator before anything was chosen. */
export interface ModelIndicator {
  readonly id: string;
  readonly dimension: string;
  /** A kind that one may narrow to. */
  readonly nature: string;
  readonly goalposts: Goalposts;
}

/** All that scores are made of, as plain data: whoever has it can choose anew without asking again. */
export interface FrameworkModel {
  /** Ids in order. */
  readonly dimensions: readonly string[];
  readonly indicators: readonly ModelIndicator[];
  readonly periods: readonly FrameworkPeriod[];
}

/** What a reader chooses of a model. */
export interface FrameworkChoices {
  /** Indicators of this kind only; "all" unless told. */
  readonly nature?: string;
  /** Weights of dimensions by id, ≥ 0; those left out weigh 1. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Other goalposts by indicator; the same way round as the model's. */
  readonly goalposts?: Readonly<Record<string, Pick<Goalposts, "adverse" | "benign">>>;
}

/** A model under choices. */
export interface ChosenFramework {
  readonly framework: Framework;
  /** Least number of dimensions for a score of the whole: two thirds of those that are left. */
  readonly dimensionsMin: number;
}

/**
 * The framework that follows from a model and a reader's choices: one path for page, server and command line.
 *
 * @param model - Dimensions, indicators with their goalposts, and the evidence by period.
 * @param choices - Kind of indicators, weights and goalposts.
 * @returns A framework ready for `scoreFramework` and its kin, with the least number of dimensions for a score.
 * @throws InputError if a weight or goalpost names nothing, or goalposts coincide, leave their scale, or are turned round.
 * @example chosenFramework(
 *   {
 *     dimensions: ["d"],
 *     indicators: [{ id: "i", dimension: "d", nature: "intent", goalposts: { adverse: 0, benign: 10 } }],
 *     periods: [],
 *   },
 *   { goalposts: { i: { adverse: 0, benign: 5 } } },
 * ).framework.dimensions[0]?.indicators[0]?.benign; // 5
 */
export function chosenFramework(model: FrameworkModel, choices: FrameworkChoices = {}): ChosenFramework {
  const { nature = "all", weights = {}, goalposts = {} } = choices;
  requireKnown("weights", weights, model.dimensions);
  requireKnown(
    "goalposts",
    goalposts,
    model.indicators.map(({ id }) => id),
  );
  const chosen = model.indicators.filter((indicator) => nature === "all" || indicator.nature === nature);
  const dimensions = model.dimensions.flatMap((id) => {
    const indicators = chosen
      .filter(({ dimension }) => dimension === id)
      .map((indicator) => ({ id: indicator.id, ...chosenGoalposts(indicator, goalposts[indicator.id]) }));
    return indicators.length === 0 ? [] : [{ id, weight: weights[id] ?? 1, indicators }];
  });
  const ids = new Set(chosen.map(({ id }) => id));
  const periods = model.periods.map(({ id, evidence }) => ({
    id,
    evidence: Object.fromEntries(Object.entries(evidence).filter(([indicator]) => ids.has(indicator))),
  }));
  return { framework: { dimensions, periods }, dimensionsMin: Math.ceil((2 * dimensions.length) / 3) };
}

/** A reader's goalposts in place of the model's; which way is benign is not for them to turn. */
function chosenGoalposts(
  { id, goalposts }: ModelIndicator,
  own: Pick<Goalposts, "adverse" | "benign"> | undefined,
): Goalposts {
  if (own === undefined) return goalposts;
  const chosen = { ...goalposts, adverse: own.adverse, benign: own.benign };
  const ours = `ours are ${goalposts.adverse}..${goalposts.benign}`;
  const refuse = (rule: string, remedy: string) =>
    new InputError({
      fn: "chosenFramework",
      argument: "goalposts",
      path: [id],
      rule,
      value: `${own.adverse}..${own.benign}`,
      remedy,
    });
  if (![own.adverse, own.benign].every(Number.isFinite)) throw refuse("finite goalposts", ours);
  if (own.adverse === own.benign)
    throw refuse("goalposts apart from each other", `say which would be wholly adverse, which wholly benign; ${ours}`);
  if (goalposts.log === true && !(Math.min(own.adverse, own.benign) > 0))
    throw refuse("goalposts > 0 on a log scale", ours);
  if (Math.sign(own.benign - own.adverse) === Math.sign(goalposts.benign - goalposts.adverse)) return chosen;
  throw refuse(
    "goalposts that do not cross: adverse first, benign second, the same way round as ours",
    `${ours}; did you mean ${own.benign}..${own.adverse}?`,
  );
}

function requireKnown(argument: string, given: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger === undefined) return;
  const rule = `one of ${known.join(", ")}`;
  throw new InputError({ fn: "chosenFramework", argument, path: [stranger], rule, value: stranger });
}
