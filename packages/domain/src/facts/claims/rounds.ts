import { dateInterval } from "../../records/primitives.ts";
import { hasCome } from "../as-of.ts";
import { openCompetitionYears } from "../open-competition.ts";
import { stated } from "./compare.ts";
import { agreeing, type ClaimCheck, contradicted, rowsOf, undecided } from "./finding.ts";
import { reason } from "./reasons.ts";

/** 18 tasks in 2021: the figure is the brief's own until a list of tasks, or another source, bears it out. */
export const taskCount: ClaimCheck = (facts, claim, { asOf, counting }) => {
  const { count: expected } = stated(claim, "count");
  const round = facts.openCompetitionRounds.find(({ id }) => id === "miit-ai-2021");
  if (round === undefined) return undecided([reason("not-listed", { what: "miit-ai-2021" })]);
  if (!hasCome(round.announcedOn, asOf, counting)) return undecided([reason("nothing-yet", { asOf })]);
  const rows = rowsOf("open-competition-rounds", [round]);
  const known = round.tasks.length;
  const isWitnessed = round.verification.taskCount === "seen" && round.taskCount !== null;
  const found = isWitnessed ? (round.taskCount ?? known) : known;
  if (!isWitnessed && known < expected) {
    return undecided(
      [reason("figure-of-brief", { stated: expected }), reason("names-known", { known, of: expected })],
      rows,
    );
  }
  const value = { kind: "count", count: found } as const;
  if (found === expected) return agreeing(value, reason("same-count", { found }), rows, []);
  return contradicted(value, [reason("other-count", { found, stated: expected })], rows);
};

/** Domain rounds from 2022 on: when the round on medical devices was called, and when a step of it fell in the year. */
export const domainRounds: ClaimCheck = (facts, claim, { asOf, counting }) => {
  const expected = stated(claim, "date").date;
  const round = facts.openCompetitionRounds.find(({ id }) => id === "miit-nmpa-aimd-2021");
  if (round === undefined) return undecided([reason("not-listed", { what: "miit-nmpa-aimd-2021" })]);
  if (!hasCome(round.announcedOn, asOf, counting)) return undecided([reason("nothing-yet", { asOf })]);
  const rows = rowsOf("open-competition-rounds", [round]);
  const announced = round.announcedOn;
  const value = { kind: "date", date: announced } as const;
  if (isWithin(announced, expected)) return agreeing(value, reason("same-date", { date: expected }), rows, []);
  const called = reason("call-dated", { announced });
  const step = round.timeline.find(({ on }) => isWithin(on, expected));
  if (step === undefined) return contradicted(value, [called], rows);
  return agreeing(value, reason("later-step", { on: step.on }), rows, [called]);
};

/** More local competitions in 2022: a sample can show that there were more, never that there were not. */
export const moreLocalCalls: ClaimCheck = (facts, _claim, options) => {
  const year = 2022;
  const years = openCompetitionYears(facts, options);
  const calls = years.flatMap(({ localCalls }) => localCalls);
  const of = (wanted: number) => years.find((entry) => entry.year === wanted)?.localCalls ?? [];
  const [count, before] = [of(year).length, of(year - 1).length];
  const rows = rowsOf("open-competition-local-calls", calls);
  const sample = reason("sample-only", { calls: calls.length, year, count });
  if (count <= before) return undecided([sample], rows);
  const value = { kind: "count", count } as const;
  return agreeing(value, reason("more-calls", { year, count, before }), rows, [sample]);
};

function isWithin(date: Parameters<typeof dateInterval>[0], outer: Parameters<typeof dateInterval>[0]): boolean {
  const [inner, whole] = [dateInterval(date), dateInterval(outer)];
  return inner.start >= whole.start && inner.end <= whole.end;
}
