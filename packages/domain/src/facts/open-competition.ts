import { sum } from "../numeric/sum.ts";
import type { LocalCall, OpenCompetitionRound } from "../records/open-competition.ts";
import { dateInterval, type PartialDate } from "../records/primitives.ts";
import { type AsOf, hasCome, requireAsOf } from "./as-of.ts";
import type { FactTables } from "./registry.ts";

/** Open competition in one year. */
export interface OpenCompetitionYear {
  readonly year: number;
  /** National rounds announced in the year, those without AI included. */
  readonly rounds: readonly OpenCompetitionRound[];
  /** Tasks of the rounds that are AI throughout; null where there is none, or one of them has no count. */
  readonly aiTasks: number | null;
  /** Units in which these tasks are counted; more than one and the sum is of unlike things. */
  readonly aiTaskUnits: readonly string[];
  /** Local calls of the year; the list is a sample, so their number is a least one. */
  readonly localCalls: readonly LocalCall[];
  /** Provinces of these calls, by code. */
  readonly provinces: readonly string[];
}

/**
 * Open competition year by year, from the first year with a round or a call to the last.
 *
 * @param options - `asOf` as YYYY-MM-DD; `counting` decides what a bare year counts as, see {@link AsOf}.
 * @returns Ascending, years without anything included; empty before the first.
 * @throws InputError if `asOf` is not a day of the calendar.
 * @example openCompetitionYears(bundledFacts(), { asOf: "2021-12-31" }).at(-1)?.aiTasks; // 26
 */
export function openCompetitionYears(
  facts: Pick<FactTables, "openCompetitionRounds" | "openCompetitionLocalCalls">,
  options: AsOf,
): OpenCompetitionYear[] {
  requireAsOf("openCompetitionYears", options);
  const had = (date: PartialDate) => hasCome(date, options.asOf, options.counting);
  const rounds = facts.openCompetitionRounds.filter(({ announcedOn }) => had(announcedOn));
  const calls = facts.openCompetitionLocalCalls.filter(({ on }) => had(on));
  const years = [...rounds.map(({ announcedOn }) => yearOf(announcedOn)), ...calls.map(({ on }) => yearOf(on))];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, step) => {
    const year = first + step;
    const ofYear = rounds.filter(({ announcedOn }) => yearOf(announcedOn) === year);
    const localCalls = calls.filter(({ on }) => yearOf(on) === year);
    const provinces = [...new Set(localCalls.map(({ provinceGb2260 }) => provinceGb2260 as string))].sort();
    return { year, rounds: ofYear, ...aiTasks(ofYear), localCalls, provinces };
  });
}

function aiTasks(rounds: readonly OpenCompetitionRound[]): Pick<OpenCompetitionYear, "aiTasks" | "aiTaskUnits"> {
  const throughout = rounds.filter(({ ai }) => ai === "all");
  const counts = throughout.map(({ taskCount }) => taskCount).filter((count) => count !== null);
  const isWhole = throughout.length > 0 && counts.length === throughout.length;
  return {
    aiTasks: isWhole ? sum(counts) : null,
    aiTaskUnits: [...new Set(throughout.flatMap(({ taskUnitEn }) => taskUnitEn ?? []))],
  };
}

function yearOf(date: PartialDate): number {
  return Number(dateInterval(date).start.slice(0, 4));
}
