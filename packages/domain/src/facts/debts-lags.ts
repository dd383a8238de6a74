import type { DebtId } from "../records/debt.ts";
import type { MilestoneId } from "../records/milestone.ts";
import {
  type DebtCoding,
  type DebtLedgerOptions,
  debtClockStart,
  debtLedger,
  defaultCoding,
  type Years,
  yearsBetween,
} from "./debts-ledger.ts";
import type { MilestoneFacts } from "./milestones.ts";

/** One debt as an observation of a survival curve. */
export interface DebtLag {
  readonly debt: DebtId;
  /** The text that bound it; null while it is open. */
  readonly milestone: MilestoneId | null;
  /** Years to the event, or to the day of the analysis while the debt is open; > 0. */
  readonly years: Years;
  /** 1 bound, 0 open and therefore censored. */
  readonly event: 0 | 1;
}

/** What `kaplanMeier` takes. */
export interface SurvivalInput {
  readonly time: readonly number[];
  readonly event: readonly (0 | 1)[];
}

/** The lags of all debts under one coding. */
export interface DebtLags {
  readonly coding: DebtCoding;
  readonly lags: readonly DebtLag[];
  /** Debts bound by the start, or perhaps by then: no observation of the curve, but told beside it. */
  readonly excluded: readonly { readonly debt: DebtId; readonly milestone: MilestoneId; readonly years: Years }[];
  /** With every uncertain date at its first day. */
  readonly earliest: SurvivalInput;
  /** With every uncertain date at its last day; the same as `earliest` where all days are known. */
  readonly latest: SurvivalInput;
}

/**
 * Years from the start to the rule that bound each debt, as a survival curve needs them.
 *
 * Some eight debts coded by hand: the curve describes, it does not test. Show it with {@link debtLagCodings}.
 *
 * @param options - As for {@link debtLedger}.
 * @returns Lags in the order of the brief; open debts are censored at `asOf`, lags ≤ 0 are excluded and listed.
 * @throws InputError as {@link debtLedger} does.
 * @source METHODS §3.
 * @example debtLags(bundledFacts(), { asOf: "2026-11-23" }).excluded.length; // 4
 */
export function debtLags(facts: MilestoneFacts, options: DebtLedgerOptions): DebtLags {
  const { asOf, start = debtClockStart } = options;
  const lags: DebtLag[] = [];
  const excluded: DebtLags["excluded"][number][] = [];
  for (const { debt, binding, lagYears, state } of debtLedger(facts, options)) {
    if (binding === null || lagYears === null) {
      const censored = yearsBetween(start, asOf);
      lags.push({ debt, milestone: null, years: { min: censored, max: censored }, event: 0 });
    } else if (state === "bound") lags.push({ debt, milestone: binding.milestone, years: lagYears, event: 1 });
    else excluded.push({ debt, milestone: binding.milestone, years: lagYears });
  }
  const event = lags.map((lag) => lag.event);
  return {
    coding: { ...defaultCoding, ...options.coding },
    lags,
    excluded,
    earliest: { time: lags.map((lag) => lag.years.min), event },
    latest: { time: lags.map((lag) => lag.years.max), event },
  };
}

/** The lags under every coding, and how far each debt's lag moves between them. */
export interface DebtLagCodings {
  readonly codings: readonly DebtLags[];
  /** Over the codings under which the debt is bound, before the start included; null when it is open under all. */
  readonly ranges: readonly { readonly debt: DebtId; readonly years: Years | null }[];
}

const allCodings: readonly DebtCoding[] = [
  { instrument: "first", clock: "force" },
  { instrument: "first", clock: "adoption" },
  { instrument: "final", clock: "force" },
  { instrument: "final", clock: "adoption" },
];

/**
 * The lags under each coding: first or final instrument, entry into force or adoption. METHODS §3 asks for this range
 * in place of a test.
 *
 * @param options - As for {@link debtLedger}, without a coding.
 * @returns Four codings, and one range of years a debt.
 * @throws InputError as {@link debtLedger} does.
 * @example debtLagCodings(bundledFacts(), { asOf: "2026-11-23" }).codings.length; // 4
 */
export function debtLagCodings(facts: MilestoneFacts, options: Omit<DebtLedgerOptions, "coding">): DebtLagCodings {
  const codings = allCodings.map((coding) => debtLags(facts, { ...options, coding }));
  const ranges = [...facts.debts]
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => {
      const bound = codings.flatMap(({ lags, excluded }) => [...lags.filter((lag) => lag.event === 1), ...excluded]);
      const years = bound.filter((lag) => lag.debt === id).map((lag) => lag.years);
      return { debt: id, years: years.length === 0 ? null : span(years) };
    });
  return { codings, ranges };
}

function span(years: readonly Years[]): Years {
  return { min: Math.min(...years.map((one) => one.min)), max: Math.max(...years.map((one) => one.max)) };
}
