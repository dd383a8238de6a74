import { InputError } from "../errors.ts";
import type { Debt, DebtId } from "../records/debt.ts";
import type { Instrument, Milestone, MilestoneId } from "../records/milestone.ts";
import {
  type DateInterval,
  dateInterval,
  type PartialDate,
  partialDate,
  type Verification,
} from "../records/primitives.ts";
import { hasCome, requireAsOf } from "./as-of.ts";
import { type Lane, type MilestoneFacts, milestones } from "./milestones.ts";
import { isBinding, isSoft } from "./milestones-instruments.ts";

/** Which instrument, and which of its days, settles a debt: a choice that results are shown to depend on. */
export interface DebtCoding {
  readonly instrument: "first" | "final";
  readonly clock: "force" | "adoption";
}

/** What a ledger is drawn up for. */
export interface DebtLedgerOptions {
  /** Day of the analysis, YYYY-MM-DD: what comes later is not counted. */
  readonly asOf: string;
  /** Day the debts begin to run, YYYY-MM-DD; the release of the 2017 plan unless told. */
  readonly start?: string | undefined;
  /** The brief's debts are China's, so "china" unless told. */
  readonly lane?: Lane | undefined;
  /** First instrument and entry into force unless told. */
  readonly coding?: Partial<DebtCoding> | undefined;
  /** Which kinds bind, which advise; {@link isBinding} and {@link isSoft} unless told. */
  readonly binds?: ((instrument: Instrument) => boolean) | undefined;
  readonly advises?: ((instrument: Instrument) => boolean) | undefined;
}

/** A text that addresses a debt, and when. */
export interface DebtEvent {
  readonly milestone: MilestoneId;
  /** First and last day the event may fall on; equal where the day is known. */
  readonly on: DateInterval;
  /** How far that date was verified; null where the record does not say. */
  readonly dateVerification: Verification | null;
  readonly articles: readonly string[];
  /** Of the coding as a whole; single articles may fall short of it. */
  readonly articlesVerification: Verification;
  readonly articlesRecalled: readonly string[];
}

/** Years at the earliest and at the latest; equal where both days are known. */
export interface Years {
  readonly min: number;
  readonly max: number;
}

/** One debt of the ledger. */
export interface DebtEntry {
  readonly debt: DebtId;
  /** Adoption of the first text that advises; null while there is none. */
  readonly soft: DebtEvent | null;
  /** The event that settles the debt; null while it is open. */
  readonly binding: DebtEvent | null;
  /** From the start to the binding event, in years of 365.2425 days; null while the debt is open. */
  readonly lagYears: Years | null;
  /** `bound-before-start`: a lag that is, or may be, not positive; listed, and kept out of the curve. */
  readonly state: "open" | "bound" | "bound-before-start";
}

/** METHODS §3: the first binding instrument, from its entry into force. */
export const defaultCoding: DebtCoding = { instrument: "first", clock: "force" };

/** The release of the New Generation AI Development Plan: METHODS §3 starts the debts there. */
export const debtClockStart = "2017-07-20";

/**
 * The debt ledger: for each start-up debt the first text that advised and the text that bound.
 *
 * Bound means: a binding instrument that addresses the debt and names its own commencement has entered into force. Which
 * text addresses which debt is judged, so a reader sees the articles. For a survival curve use {@link debtLags}.
 *
 * @param options - See {@link DebtLedgerOptions}.
 * @returns One entry a debt, in the order of the brief; an event with an uncertain date counts once its last day has come.
 * @throws InputError if `asOf` or `start` is not a day, or `asOf` is not after `start`.
 * @source Zhu & Mattlin (2024), ReConnect China Policy Brief 11, for the debts; METHODS §3 for the rule.
 * @example debtLedger(bundledFacts(), { asOf: "2026-11-23" }).length; // 8
 */
export function debtLedger(facts: MilestoneFacts, options: DebtLedgerOptions): DebtEntry[] {
  const { asOf, start = debtClockStart, lane = "china", binds = isBinding, advises = isSoft } = options;
  requireAsOf("debtLedger", { asOf });
  requireStart(start);
  if (!(asOf > start))
    throw new InputError({ fn: "debtLedger", argument: "asOf", rule: `a day after ${start}`, value: asOf });
  const coding = { ...defaultCoding, ...options.coding };
  const adopted = milestones(facts, { lane }).filter((milestone) => milestone.status !== "draft");
  const soft = adopted.filter((milestone) => advises(milestone.instrument));
  const binding = adopted.filter((milestone) => binds(milestone.instrument) && commences(milestone));
  const dayOf = coding.clock === "force" ? ("effectiveOn" as const) : ("adoptedOn" as const);
  return [...facts.debts]
    .sort((a, b) => a.rank - b.rank)
    .map((debt) => {
      const bound = pick(eventsOf(debt, binding, dayOf, asOf), coding.instrument);
      const lagYears = bound && { min: yearsBetween(start, bound.on.start), max: yearsBetween(start, bound.on.end) };
      const state = lagYears === null ? "open" : lagYears.min > 0 ? "bound" : "bound-before-start";
      return {
        debt: debt.id,
        soft: pick(eventsOf(debt, soft, "adoptedOn", asOf), "first"),
        binding: bound,
        lagYears,
        state,
      };
    });
}

function requireStart(start: string): void {
  if (start.length === 10 && partialDate.safeParse(start).success) return;
  const rule = "a day of the calendar as YYYY-MM-DD";
  throw new InputError({ fn: "debtLedger", argument: "start", rule, value: start });
}

/** Whether a day of commencement is known: only then may a lag be computed. */
function commences({ effectiveBasis }: Milestone): boolean {
  return effectiveBasis === "own-date" || effectiveBasis === "day-of-issue";
}

function eventsOf(
  debt: Debt,
  among: readonly Milestone[],
  dayOf: "adoptedOn" | "effectiveOn",
  asOf: string,
): DebtEvent[] {
  return among.flatMap((milestone) => {
    const date: PartialDate | null = milestone[dayOf];
    const addressed = milestone.addressesDebts.find((coding) => coding.debt === debt.id);
    if (addressed === undefined || date === null || !hasCome(date, asOf)) return [];
    const { articles, articlesVerification, articlesRecalled = [] } = addressed;
    const dateVerification = milestone.verification[dayOf] ?? null;
    const on = dateInterval(date);
    return [{ milestone: milestone.id, on, dateVerification, articles, articlesVerification, articlesRecalled }];
  });
}

/** The first or last event; where dates without a day overlap, its interval covers what either may mean. */
function pick(events: readonly DebtEvent[], which: "first" | "final"): DebtEvent | null {
  const sign = which === "first" ? 1 : -1;
  const order = (a: string, b: string) => (a === b ? 0 : a < b ? -sign : sign);
  const [picked] = [...events].sort((a, b) => order(a.on.start, b.on.start) || order(a.on.end, b.on.end));
  const [start] = events.map((event) => event.on.start).sort(order);
  const [end] = events.map((event) => event.on.end).sort(order);
  return picked === undefined || start === undefined || end === undefined ? null : { ...picked, on: { start, end } };
}

const dayMs = 86_400_000;
const daysPerYear = 365.2425;

/** Years of 365.2425 days from one day to another; negative when the second is earlier. */
export function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs / daysPerYear;
}
