import { InputError } from "../errors.ts";
import type { Debt } from "../records/debt.ts";
import type { ChinaMilestone, EuMilestone, Milestone, Phase } from "../records/milestone.ts";
import { type Counting, hasCome, requireAsOf } from "./as-of.ts";
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
  readonly counting?: Counting | undefined;
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
  const { lane, asOf, counting, phase, debt } = query;
  if (asOf !== undefined) requireAsOf("milestones", { asOf, counting });
  if (debt !== undefined) requireDebt("milestones", facts, debt);
  return [...facts.milestonesChina, ...facts.milestonesEu]
    .filter((milestone) => lane === undefined || milestone.lane === lane)
    .filter((milestone) => phase === undefined || milestone.phase === phase)
    .filter((milestone) => debt === undefined || milestone.addressesDebts.some((addressed) => addressed.debt === debt))
    .filter((milestone) => asOf === undefined || hasCome(milestone.adoptedOn, asOf, counting))
    .sort((a, b) => compareBy(["adoptedOn", "id"], a, b));
}

function requireDebt(fn: string, { debts }: MilestoneFacts, value: string): void {
  if (debts.some((debt) => debt.id === value)) return;
  throw new InputError({ fn, argument: "debt", rule: `one of ${debts.map((debt) => debt.id).join(", ")}`, value });
}
