import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { debtLedger, yearsBetween } from "./debts-ledger.ts";
import { addresses, inChina, inTheUnion, milestoneFacts } from "./milestones-invented.ts";

const privacy = { addressesDebts: [addresses("privacy", ["7", "9"])] };
const start = "2019-01-01";
const asOf = "2022-12-31";

/** The one entry of a ledger over these milestones. */
function entryFor(china: ReturnType<typeof inChina>[], options: object = {}) {
  const [entry] = debtLedger(milestoneFacts({ china, debts: ["privacy"] }), { asOf, start, ...options });
  return entry;
}

describe("debtLedger(facts, options)", () => {
  it("names the first text that advised and the first that bound, with its articles and its lag", () => {
    const entry = entryFor([
      inChina("advice", { ...privacy, instrument: "guideline", adoptedOn: "2019-05-01" }),
      inChina("act", { ...privacy, effectiveOn: "2020-01-01" }),
      inChina("later-act", { ...privacy, effectiveOn: "2021-01-01" }),
    ]);
    expect(entry?.soft).toMatchObject({ milestone: "advice", on: { start: "2019-05-01", end: "2019-05-01" } });
    expect(entry?.binding).toMatchObject({ milestone: "act", articles: ["7", "9"], dateVerification: "seen" });
    expect(entry?.lagYears?.min).toBeCloseTo(365 / 365.2425, 12);
    expect(entry?.state).toBe("bound");
  });

  it("passes over drafts, plans, other debts and texts that are still to come", () => {
    const entry = entryFor([
      inChina("draft", { ...privacy, status: "draft" }),
      inChina("a-plan", { ...privacy, instrument: "plan" }),
      inChina("other", { addressesDebts: [addresses("copyright")] }),
      inChina("tomorrow", { ...privacy, effectiveOn: "2023-01-01" }),
    ]);
    expect(entry).toEqual({ debt: "privacy", soft: null, binding: null, lagYears: null, state: "open" });
  });

  it("computes no lag from a text whose commencement is not known", () => {
    expect(entryFor([inChina("a", { ...privacy, effectiveBasis: "repeated" })])?.state).toBe("open");
    expect(entryFor([inChina("a", { ...privacy, effectiveBasis: "day-of-issue" })])?.state).toBe("bound");
  });

  it("carries both ends of a date without a day", () => {
    const entry = entryFor([inChina("a", { ...privacy, effectiveOn: "2020" })]);
    expect(entry?.binding?.on).toEqual({ start: "2020-01-01", end: "2020-12-31" });
    expect(entry?.lagYears?.min).toBe(yearsBetween(start, "2020-01-01"));
    expect(entry?.lagYears?.max).toBe(yearsBetween(start, "2020-12-31"));
  });

  it("widens the first event over dates that overlap", () => {
    const entry = entryFor([
      inChina("year", { ...privacy, effectiveOn: "2020" }),
      inChina("day", { ...privacy, effectiveOn: "2020-03-01" }),
    ]);
    expect(entry?.binding?.on).toEqual({ start: "2020-01-01", end: "2020-03-01" });
  });

  it("lists a debt that was bound by the start, or may have been", () => {
    expect(entryFor([inChina("a", { ...privacy, effectiveOn: start })])?.state).toBe("bound-before-start");
    expect(entryFor([inChina("a", { ...privacy, effectiveOn: "2019" })])?.state).toBe("bound-before-start");
  });

  it("takes the final instrument, or adoption, where the coding says so", () => {
    const acts = [
      inChina("act", { ...privacy, adoptedOn: "2019-06-01", effectiveOn: "2020-01-01" }),
      inChina("later-act", { ...privacy, adoptedOn: "2020-06-01", effectiveOn: "2021-01-01" }),
    ];
    expect(entryFor(acts, { coding: { instrument: "final" } })?.binding?.on.start).toBe("2021-01-01");
    expect(entryFor(acts, { coding: { clock: "adoption" } })?.binding?.on.start).toBe("2019-06-01");
    expect(entryFor(acts, { coding: { instrument: "final", clock: "adoption" } })?.binding?.milestone).toBe(
      "later-act",
    );
  });

  it("lets a reader say what binds and what advises", () => {
    const plan = inChina("a-plan", { ...privacy, instrument: "plan" });
    expect(entryFor([plan], { advises: (kind: string) => kind === "plan" })?.soft?.milestone).toBe("a-plan");
    expect(entryFor([plan], { binds: () => true })?.binding?.milestone).toBe("a-plan");
  });

  it("keeps to the Chinese lane unless told", () => {
    const facts = milestoneFacts({ eu: [inTheUnion("act", privacy)], debts: ["privacy"] });
    expect(debtLedger(facts, { asOf, start })[0]?.state).toBe("open");
    expect(debtLedger(facts, { asOf, start, lane: "eu" })[0]?.state).toBe("bound");
  });

  it("has an entry for each of the brief's debts, in its order, on any day", () => {
    const facts = bundledFacts();
    for (const day of ["2017-07-21", "2019-01-01", "2024-06-30", "2026-11-23"]) {
      const ledger = debtLedger(facts, { asOf: day });
      expect(ledger.map((entry) => entry.debt)).toEqual([
        "data-security",
        "cybersecurity",
        "privacy",
        "transparency",
        "algorithmic-discrimination",
        "antitrust",
        "copyright",
        "fake-news",
      ]);
      for (const { soft, binding } of ledger) {
        expect((soft?.on.end ?? day) <= day && (binding?.on.end ?? day) <= day).toBe(true);
      }
    }
  });

  it("refuses a day that is none, and an analysis before the start", () => {
    const facts = milestoneFacts({});
    expect(() => debtLedger(facts, { asOf: "2024" })).toThrow(
      "debtLedger requires a day of the calendar as YYYY-MM-DD",
    );
    expect(() => debtLedger(facts, { asOf, start: "soon" })).toThrow('got "soon" at start');
    expect(() => debtLedger(facts, { asOf: start, start })).toThrow("debtLedger requires a day after 2019-01-01");
  });
});

describe("yearsBetween(from, to)", () => {
  it("is antisymmetric, and 1 after 365.2425 days on average over four centuries", () => {
    expect(yearsBetween("2000-01-01", "2400-01-01")).toBe(400);
    expect(yearsBetween("2020-02-29", "2017-07-20")).toBe(-yearsBetween("2017-07-20", "2020-02-29"));
  });
});
