import { sortedQuantile } from "../numeric/sorted-quantile.ts";
import { type DateInterval, dateInterval, type PartialDate } from "../records/primitives.ts";
import type { Recommendation } from "../records/recommendation.ts";
import { hasCome, requireAsOf } from "./as-of.ts";
import { debtLedger } from "./debts-ledger.ts";
import type { Facts } from "./load.ts";
import { milestones } from "./milestones.ts";
import { counterparts } from "./milestones-counterparts.ts";

/** What an indicator's number counts, and so how it is worded. */
export type EvidenceMeasure =
  | "milestones-in-year"
  | "days-since-newest"
  | "dates-seen"
  | "added-since-brief"
  | "rounds"
  | "enforcement-actions"
  | "fostering-and-regulating"
  | "procurement-measures"
  | "dialogue-rounds"
  | "like-pairs"
  | "days-between-pairs"
  | "debts-on-both-sides";

/** What the facts say of one indicator. */
export interface RecommendationEvidence {
  readonly indicator: string;
  /** Null where the tables do not carry it: not known, which is not zero. */
  readonly measure: EvidenceMeasure | null;
  /** By the names that the measure's words use; empty where it is not known. */
  readonly values: Readonly<Record<string, number>>;
}

type Counted = Omit<RecommendationEvidence, "indicator">;
type Count = (facts: Facts, asOf: string) => Counted;

/** The brief is of June 2024; what came after it is new to it. */
const briefEnd = "2024-06-30";

const counts: Readonly<Record<string, Count>> = {
  "r1-i1": (facts, asOf) => {
    const year = Number(asOf.slice(0, 4));
    const ofYear = milestones(facts, { lane: "china", asOf }).filter((one) => within(one.adoptedOn, year));
    return { measure: "milestones-in-year", values: { year, ...byPhase(ofYear) } };
  },
  "r1-i2": (facts, asOf) => {
    const newest = (dates: readonly PartialDate[]) => {
      const ends = dates.filter((date) => hasCome(date, asOf)).map((date) => dateInterval(date).end);
      return daysBetween(ends.sort().at(-1) ?? asOf, asOf);
    };
    const values = {
      china: newest(facts.milestonesChina.map(({ adoptedOn }) => adoptedOn)),
      eu: newest(facts.milestonesEu.map(({ adoptedOn }) => adoptedOn)),
      platforms: newest(facts.platforms.map(({ designatedOn }) => designatedOn)),
      zones: newest(facts.zones.map(({ approvedOn }) => approvedOn)),
    };
    return { measure: "days-since-newest", values };
  },
  "r1-i3": (facts, asOf) => {
    const marks = milestones(facts, { asOf }).flatMap(({ verification }) => verification.adoptedOn ?? []);
    return {
      measure: "dates-seen",
      values: { seen: marks.filter((mark) => mark === "seen").length, of: marks.length },
    };
  },
  "r1-i4": (facts, asOf) => {
    const since = (date: PartialDate) => dateInterval(date).start > briefEnd && hasCome(date, asOf);
    const platforms = facts.platforms.filter(({ designatedOn }) => since(designatedOn)).length;
    const zones = facts.zones.filter(({ approvedOn }) => since(approvedOn)).length;
    return { measure: "added-since-brief", values: { platforms, zones } };
  },
  "r2-i1": (facts, asOf) => {
    const rounds = facts.openCompetitionRounds.filter(
      ({ announcedOn, ai }) => ai !== "none" && hasCome(announcedOn, asOf),
    );
    const years = rounds.map(({ announcedOn }) => Number(announcedOn.slice(0, 4)));
    const from = Math.min(...years);
    return rounds.length === 0
      ? unknown
      : { measure: "rounds", values: { rounds: rounds.length, from, to: Math.max(...years) } };
  },
  "r2-i3": (facts, asOf) => {
    const actions = milestones(facts, { lane: "china", asOf }).filter((one) => one.instrument === "enforcement-action");
    return { measure: "enforcement-actions", values: { count: actions.length } };
  },
  "r2-i4": (facts, asOf) => {
    return { measure: "fostering-and-regulating", values: byPhase(milestones(facts, { lane: "china", asOf })) };
  },
  "r3-i5": (facts, asOf) => {
    const inForce = facts.milestonesEu.filter(
      ({ id, effectiveOn, status }) =>
        id.startsWith("ipi-measure") && status === "in-force" && effectiveOn !== null && hasCome(effectiveOn, asOf),
    );
    return { measure: "procurement-measures", values: { count: inForce.length } };
  },
  "r4-i1": (facts, asOf) => {
    const days = facts.milestonesEu
      .filter(({ id, adoptedOn }) => id.startsWith("eu-china-hldd") && hasCome(adoptedOn, asOf))
      .map(({ adoptedOn }) => dateInterval(adoptedOn).end)
      .sort();
    const last = days.at(-1);
    return last === undefined
      ? unknown
      : { measure: "dialogue-rounds", values: { count: days.length, days: daysBetween(last, asOf) } };
  },
  "r4-i3": (facts, asOf) => {
    const links = counterparts(facts, { asOf });
    const alone = links.filter(({ relation }) => relation === "no-counterpart").length;
    return { measure: "like-pairs", values: { count: links.length - alone, alone } };
  },
  "r4-i4": (facts, asOf) => {
    const lags = counterparts(facts, { asOf }).flatMap(({ china, eu }) => {
      const from = dayInForce(facts.milestonesChina, china, asOf);
      const to = dayInForce(facts.milestonesEu, eu, asOf);
      return from === null || to === null ? [] : daysBetween(from, to);
    });
    const median = sortedQuantile(
      lags.sort((a, b) => a - b),
      0.5,
    );
    return lags.length === 0
      ? unknown
      : { measure: "days-between-pairs", values: { pairs: lags.length, days: Math.round(median) } };
  },
  "r4-i5": (facts, asOf) => {
    const addressed = (lane: "china" | "eu") =>
      new Set(milestones(facts, { lane, asOf }).flatMap((one) => one.addressesDebts.map(({ debt }) => debt)));
    const [china, eu] = [addressed("china"), addressed("eu")];
    const both = debtLedger(facts, { asOf }).filter(({ debt }) => china.has(debt) && eu.has(debt)).length;
    return { measure: "debts-on-both-sides", values: { both, of: facts.debts.length } };
  },
};

const unknown: Counted = { measure: null, values: {} };

/**
 * What the facts say of each indicator of a recommendation, as far as the tables carry it.
 *
 * An indicator without a count here is not known: its source lies outside the tables, or the tables hold words where it
 * would take a coding. For the ledger of debts itself use {@link debtLedger}.
 *
 * @param options - `asOf`: the day of the answer, YYYY-MM-DD; what comes later is not counted.
 * @returns One entry an indicator, in the record's order; `measure` null where nothing can be counted.
 * @throws InputError if `asOf` is not a day.
 * @example bundledFacts().recommendations.slice(0, 1).map((first) => recommendationEvidence(bundledFacts(), first, { asOf: "2026-11-23" }).length); // [5]
 */
export function recommendationEvidence(
  facts: Facts,
  { indicators }: Pick<Recommendation, "indicators">,
  { asOf }: { readonly asOf: string },
): RecommendationEvidence[] {
  requireAsOf("recommendationEvidence", { asOf });
  return indicators.map(({ id }) => ({ indicator: id, ...(counts[id]?.(facts, asOf) ?? unknown) }));
}

/** The day from which a measure was in force by `asOf`; null where there is none, or it is not known to the day. */
function dayInForce(
  milestones: readonly { readonly id: string; readonly effectiveOn: PartialDate | null }[],
  id: string | null,
  asOf: string,
): string | null {
  const day = milestones.find((one) => one.id === id)?.effectiveOn ?? null;
  return day !== null && day.length === asOf.length && day <= asOf ? day : null;
}

function byPhase(of: readonly { readonly phase: string }[]): { foster: number; regulate: number; both: number } {
  const count = (phase: string) => of.filter((one) => one.phase === phase).length;
  return { foster: count("foster"), regulate: count("regulate"), both: count("both") };
}

function within(date: PartialDate, year: number): boolean {
  const { start }: DateInterval = dateInterval(date);
  return Number(start.slice(0, 4)) === year;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
