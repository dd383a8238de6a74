import { kaplanMeier } from "../../time/kaplan-meier.ts";
import { debtLagCodings, debtLags } from "../debts-lags.ts";
import { debtClockStart, debtLedger } from "../debts-ledger.ts";
import type { Facts } from "../load.ts";
import { between, type Indicator, type Reading, yearEnd } from "./indicator.ts";

const TAU_YEARS = 8;

/** C1: which part of the debts has a binding instrument in force; the interval spans adoption and force. */
export const debtsBound: Indicator = {
  id: "debts-bound",
  code: "C1",
  dimension: "national-team-control",
  nature: "intent",
  unit: "share",
  judged: true,
  goalposts: between(0, 1),
  read(facts, year) {
    const asOf = yearEnd(year);
    if (asOf <= debtClockStart) return { gap: "nothing-yet" };
    const bound = (clock: "force" | "adoption") => {
      const ledger = debtLedger(facts, { asOf, coding: { clock } });
      return ledger.filter(({ state }) => state !== "open").length / ledger.length;
    };
    const [force, adoption] = [bound("force"), bound("adoption")];
    const interval = [Math.min(force, adoption), Math.max(force, adoption)] as const;
    return { value: force, interval, records: recordsBehind(facts, asOf) };
  },
};

/** C2: restricted mean of the years from the 2017 plan to the binding rule; the interval spans the codings. */
export const speedOfPaying: Indicator = {
  id: "speed-of-paying",
  code: "C2",
  dimension: "national-team-control",
  nature: "intent",
  unit: "years",
  judged: true,
  goalposts: between(8, 2),
  read(facts, year): Reading {
    const asOf = yearEnd(year);
    if (asOf <= debtClockStart) return { gap: "nothing-yet" };
    const value = restrictedMean(debtLags(facts, { asOf }).earliest);
    const all = debtLagCodings(facts, { asOf }).codings.flatMap(({ earliest, latest }) =>
      [restrictedMean(earliest), restrictedMean(latest)].flatMap((mean) => mean ?? []),
    );
    if (value === null) return { gap: "curve-undefined" };
    const interval = [Math.min(value, ...all), Math.max(value, ...all)] as const;
    return { value, interval, records: recordsBehind(facts, asOf) };
  },
};

/** Defined once the curve has come down to zero or has been followed for the whole span. */
function restrictedMean({ time, event }: { time: readonly number[]; event: readonly (0 | 1)[] }): number | null {
  if (time.length === 0) return null;
  const followed = Math.max(...time);
  const curve = kaplanMeier(time, event, { tau: TAU_YEARS });
  return curve.survival.at(-1) === 0 || followed >= TAU_YEARS ? curve.restrictedMean : null;
}

function recordsBehind(facts: Facts, asOf: string): string[] {
  return debtLedger(facts, { asOf }).flatMap(({ debt, binding }) => [
    `debts/${debt}`,
    ...(binding === null ? [] : [`milestones-china/${binding.milestone}`]),
  ]);
}

/** C3: not carried by the facts. */
export const hostsFiled: Indicator = {
  id: "hosts-filed",
  code: "C3",
  dimension: "national-team-control",
  nature: "intent",
  unit: "share",
  judged: false,
  goalposts: between(0, 1),
  read: () => ({ gap: "no-filings-by-host" }),
};

/** C4: not carried by the facts. */
export const casesDecided: Indicator = {
  id: "cases-decided",
  code: "C4",
  dimension: "national-team-control",
  nature: "intent",
  unit: "share",
  judged: false,
  goalposts: between(0, 1),
  read: () => ({ gap: "no-cases" }),
};
