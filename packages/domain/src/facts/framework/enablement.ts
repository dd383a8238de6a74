import { openCompetitionYears } from "../open-competition.ts";
import { between, type Indicator, type Reading, yearEnd } from "./indicator.ts";

/** E1: not carried by the facts. */
export const winnersBeyondTeam: Indicator = {
  id: "winners-beyond-team",
  code: "E1",
  dimension: "sme-enablement",
  nature: "outcome",
  unit: "share",
  judged: false,
  goalposts: between(0.3, 0.9),
  read: () => ({ gap: "no-winners-by-host" }),
};

/** E2: AI tasks put up for open competition in the year, on a logarithmic scale. */
export const openTasks: Indicator = {
  id: "open-tasks",
  code: "E2",
  dimension: "sme-enablement",
  nature: "intent",
  unit: "tasks",
  judged: false,
  goalposts: between(9, 72, { log: true }),
  read(facts, year): Reading {
    const found = openCompetitionYears(facts, { asOf: yearEnd(year) }).find((one) => one.year === year);
    if (found === undefined || found.aiTasks === null || found.aiTasks === 0) return { gap: "nothing-yet" };
    return { value: found.aiTasks, records: found.rounds.map(({ id }) => `open-competition-rounds/${id}`) };
  },
};

/** E3: not carried by the facts. */
export const filingsBeyondTeam: Indicator = {
  id: "filings-beyond-team",
  code: "E3",
  dimension: "sme-enablement",
  nature: "outcome",
  unit: "share",
  judged: false,
  goalposts: between(0.5, 0.95),
  read: () => ({ gap: "no-filings-by-host" }),
};

const ORGANISER_YEARS = 3;

/** E4: provinces with a call of their own in the year or the two before; the list of calls is a sample, so this is a least one. */
export const localOrganisers: Indicator = {
  id: "local-organisers",
  code: "E4",
  dimension: "sme-enablement",
  nature: "intent",
  unit: "share",
  judged: false,
  goalposts: between(0, 1),
  read(facts, year): Reading {
    const recent = openCompetitionYears(facts, { asOf: yearEnd(year) }).filter(
      (one) => one.year > year - ORGANISER_YEARS,
    );
    const calls = recent.flatMap(({ localCalls }) => localCalls);
    if (calls.length === 0) return { gap: "nothing-yet" };
    const provinces = new Set(recent.flatMap((one) => one.provinces));
    const value = provinces.size / facts.provinces.length;
    return { value, records: calls.map(({ id }) => `open-competition-local-calls/${id}`) };
  },
};
