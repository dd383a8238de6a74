import { InputError } from "../errors.ts";
import type { Debt } from "../records/debt.ts";
import type { ChinaMilestone, EuMilestone, Milestone, Phase } from "../records/milestone.ts";
import { dateInterval, type PartialDate, partialDate } from "../records/primitives.ts";
import { compareBy } from "./order.ts";

/** The tables that milestones and debts are selected from; any `Facts` will do. */
export interface MilestoneFacts {
  readonly milestonesChina: readonly ChinaMilestone[];
  readonly milestonesEu: readonly EuMilestone[];
  readonly debts: readonly Debt[];
}

/** Which side a milestone stands on. */
export type Lane = Milestone["lane"];

/** Which milestones are wanted; what is left out does not narrow. */
export interface MilestoneQuery {
  readonly lane?: Lane | undefined;
  /** Adopted by this day, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  /** What counts as adopted by then where only a month or a year is known: its last day has come, or its first. */
  readonly counting?: "certain" | "possible" | undefined;
  /** Of exactly this phase; `both` is a phase of its own. */
  readonly phase?: Phase | undefined;
  /** Id of a debt that is addressed. */
  readonly debt?: string | undefined;
}

/**
 * The milestones of both lanes, or those asked for, by day of adoption.
 *
 * Phase and debts are judged (see the record); for counterparts across the lanes use {@link counterparts}.
 *
 * @param query - `asOf` as YYYY-MM-DD; `counting` is "certain" unless told.
 * @returns Records sorted by (adoptedOn, id).
 * @throws InputError if `asOf` is not a day or `debt` names none.
 * @example milestones(bundledFacts(), { lane: "china", asOf: "2017-12-31" }).at(-1)?.id; // "miit-ai-action-plan-2018-2020"
 */
export function milestones(facts: MilestoneFacts, query: MilestoneQuery = {}): Milestone[] {
  const { lane, asOf, counting = "certain", phase, debt } = query;
  if (asOf !== undefined) requireDay("milestones", "asOf", asOf);
  if (debt !== undefined) requireDebt("milestones", facts, debt);
  return [...facts.milestonesChina, ...facts.milestonesEu]
    .filter((milestone) => lane === undefined || milestone.lane === lane)
    .filter((milestone) => phase === undefined || milestone.phase === phase)
    .filter((milestone) => debt === undefined || milestone.addressesDebts.some((addressed) => addressed.debt === debt))
    .filter((milestone) => asOf === undefined || hasCome(milestone.adoptedOn, asOf, counting))
    .sort((a, b) => compareBy(["adoptedOn", "id"], a, b));
}

/** Whether a date lies on or before a day: for certain, when its last day does; possibly, when its first does. */
export function hasCome(date: PartialDate, asOf: string, counting: "certain" | "possible" = "certain"): boolean {
  const { start, end } = dateInterval(date);
  return (counting === "certain" ? end : start) <= asOf;
}

/** @throws InputError if `value` is not a day as YYYY-MM-DD. */
export function requireDay(fn: string, argument: string, value: string): void {
  if (value.length === 10 && partialDate.safeParse(value).success) return;
  throw new InputError({ fn, argument, rule: "a day as YYYY-MM-DD", value });
}

function requireDebt(fn: string, { debts }: MilestoneFacts, value: string): void {
  if (debts.some((debt) => debt.id === value)) return;
  throw new InputError({ fn, argument: "debt", rule: `one of ${debts.map((debt) => debt.id).join(", ")}`, value });
}
