import { InputError } from "@observatory/domain";
import { dimensionKeys, type Facts, factsUnder } from "@observatory/domain/facts";
import { balanceOf, scenarioEnd, splitScenarios } from "@observatory/domain/scenario";
import { z } from "zod";
import { paramsOf } from "../build-payload.ts";
import { canonicalQuery, ParameterError, parseParams } from "../params/parse.ts";
import { merged, type Provenance } from "../provenance.ts";
import { viewOf } from "../scenario-table.ts";
import { whatIfView } from "../what-if-view.ts";
import { type Scenario, scenarioOf, scenarioProvenance } from "./scenario.ts";
import { scenarioBalance } from "./scenario-balance.ts";
import { choicesNotes, choicesOf, type ScenarioView } from "./scenario-notes.ts";

/** One of two scenarios that stand side by side. */
export interface Side {
  readonly facts: Facts;
  readonly scenario: Scenario;
}

/** What a part contributes to the difference between two sides. */
export interface Part {
  /** A dimension's id, "rule" for another rule, or "total". */
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly contribution: number | null;
  readonly provenance: Provenance;
}

/** A whole scenario in one value: the query that asks for it, in the fewest words; nothing means the standard one. */
export function keptScenario() {
  const schema = z
    .string()
    .max(4000)
    .transform((text, context) => {
      try {
        const { months: _, ...params } = paramsOf(scenarioBalance);
        return canonicalQuery(params, parseParams(params, new URLSearchParams(text))).toString() || undefined;
      } catch (error) {
        if (!(error instanceof ParameterError)) throw error;
        context.addIssue({ code: "custom", message: error.message });
        return z.NEVER;
      }
    })
    .optional() as unknown as z.ZodType<string | undefined>;
  const form = "the query of a scenario, such as rule=geometric&weights=competition:2";
  return { kind: "text", form, default: undefined, schema } as const;
}

/** The scenario of a view itself; null where no year had ended. */
function sideOf(view: ScenarioView): Side | null {
  const scenario = scenarioOf(view.facts, choicesOf(view));
  return scenario === null ? null : { facts: view.facts, scenario };
}

/** The base of a view: facts without a what-if, equal weights, our goalposts, the arithmetic rule; all else as the view has it. */
export function baseOf(view: ScenarioView): Side | null {
  const { facts } = view;
  const plain = factsUnder(facts.unpatched ?? facts, { reading: facts.readings.join(",") });
  const params = { ...view.params, rule: "arithmetic", weights: "", goalposts: undefined } as const;
  return sideOf({ ...view, facts: plain, params });
}

type Keeper = Pick<ScenarioView, "facts" | "locale">;

/** A scenario that was kept: nothing of it hangs on the view that it is kept in. */
export function keptSide(keeper: Keeper, kept: string): Side | null {
  return ofKept(keeper, kept, sideOf);
}

/** What a kept scenario chose and assumes, in sentences. */
export function keptNotes(keeper: Keeper, kept: string): string[] {
  return ofKept(keeper, kept, (view) => {
    const assumed = whatIfView(view.facts, view.locale);
    return [...(assumed === null ? [] : [assumed.remark]), ...choicesNotes(view)];
  });
}

/** Something of a kept scenario; what the facts refuse of it is a fault of the param that keeps it. */
function ofKept<Found>({ facts, locale }: Keeper, kept: string, find: (view: ScenarioView) => Found): Found {
  try {
    return find(viewOf(facts.unpatched ?? facts, { query: new URLSearchParams(kept), locale }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new ParameterError("invalid kept", { parameter: "kept", value: kept, allowed: error.message });
  }
}

/** The difference of two scenarios, shared out exactly: each dimension, the rule where it differs, and the whole. */
export function partsBetween(from: Side, to: Side): Part[] {
  const sides = [from, to] as const;
  const ids = dimensionKeys.filter((id) =>
    sides.some(({ scenario }) => scenario.framework.dimensions.some((dimension) => dimension.id === id)),
  );
  const end = ({ scenario: { framework, last } }: Side) => scenarioEnd(framework, last, ids);
  const [start, finish] = [end(from), end(to)];
  const split = splitScenarios(start, finish);
  const behind = (dimensions: readonly string[]) =>
    merged(
      sides.map(({ facts, scenario: { histories, last } }) => {
        const own = histories.filter(({ indicator }) => dimensions.includes(indicator.dimension));
        return scenarioProvenance(facts, own, { year: Number(last.period), dimensions });
      }),
    );
  const all = behind(ids);
  const parts = split.contributions.map(({ id, contribution }, i): Part => {
    const [before, after] = [start, finish].map(({ dimensions }) => balanceOf(dimensions[i]?.score ?? null));
    return { id, before: before ?? null, after: after ?? null, contribution, provenance: behind([id]) };
  });
  const rule = { id: "rule", before: null, after: null, contribution: split.rule, provenance: all };
  const [before, after] = sides.map(({ scenario }) => scenario.last.balance);
  const total = { id: "total", before: before ?? null, after: after ?? null, contribution: split.total };
  return [...parts, ...(start.rule === finish.rule ? [] : [rule]), { ...total, provenance: all }];
}
