import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { debtLagCodings, debtLags } from "./debts-lags.ts";
import { debtLedger, yearsBetween } from "./debts-ledger.ts";
import { addresses, inChina, milestoneFacts } from "./milestones-invented.ts";

const start = "2019-01-01";
const asOf = "2023-01-01";
const facts = milestoneFacts({
  debts: ["privacy", "copyright", "antitrust"],
  china: [
    inChina("old", { adoptedOn: "2018-01-01", effectiveOn: "2018-06-01", addressesDebts: [addresses("privacy")] }),
    inChina("vague", { adoptedOn: "2019", effectiveOn: "2021", addressesDebts: [addresses("copyright")] }),
    inChina("new", { adoptedOn: "2021-01-01", effectiveOn: "2022-01-01", addressesDebts: [addresses("privacy")] }),
  ],
});

describe("debtLags(facts, options)", () => {
  const result = debtLags(facts, { asOf, start });

  it("gives time and event for a survival curve, at the earliest and at the latest", () => {
    const [first, last, censored] = ["2021-01-01", "2021-12-31", asOf].map((day) => yearsBetween(start, day));
    expect(result.earliest).toEqual({ time: [first, censored], event: [1, 0] });
    expect(result.latest).toEqual({ time: [last, censored], event: [1, 0] });
  });

  it("lists a debt that was bound before the start beside the curve", () => {
    expect(result.excluded).toEqual([
      { debt: "privacy", milestone: "old", years: { min: yearsBetween(start, "2018-06-01"), max: expect.any(Number) } },
    ]);
  });

  it("accounts for every debt of the shipped facts, under every coding", () => {
    const shipped = bundledFacts();
    for (const { lags, excluded } of debtLagCodings(shipped, { asOf: "2026-11-23" }).codings) {
      expect(lags.length + excluded.length).toBe(shipped.debts.length);
      for (const { years, event, milestone } of lags) {
        expect(years.min).toBeGreaterThan(0);
        expect(years.max).toBeGreaterThanOrEqual(years.min);
        expect(milestone === null).toBe(event === 0);
      }
    }
  });

  it("excludes as many debts of the shipped facts as the ledger calls bound before the start", () => {
    const options = { asOf: "2026-11-23" };
    const early = debtLedger(bundledFacts(), options).filter((entry) => entry.state === "bound-before-start");
    expect(debtLags(bundledFacts(), options).excluded.map((lag) => lag.debt)).toEqual(early.map((entry) => entry.debt));
  });

  it("refuses what the ledger refuses", () => {
    expect(() => debtLags(facts, { asOf: "2018-01-01", start })).toThrow("a day after 2019-01-01");
  });
});

describe("debtLagCodings(facts, options)", () => {
  const { codings, ranges } = debtLagCodings(facts, { asOf, start });

  it("tries first and final instrument, force and adoption", () => {
    expect(codings.map(({ coding }) => `${coding.instrument} ${coding.clock}`)).toEqual([
      "first force",
      "first adoption",
      "final force",
      "final adoption",
    ]);
  });

  it("spans each debt's lag over them, and null where none binds", () => {
    expect(ranges).toEqual([
      { debt: "privacy", years: { min: yearsBetween(start, "2018-01-01"), max: yearsBetween(start, "2022-01-01") } },
      { debt: "copyright", years: { min: 0, max: yearsBetween(start, "2021-12-31") } },
      { debt: "antitrust", years: null },
    ]);
  });

  it("never has adoption after force when every text commences after it was adopted", () => {
    const byDebt = (index: number) => new Map(codings[index]?.lags.map((lag) => [lag.debt, lag.years.max]));
    const [force, adoption] = [byDebt(2), byDebt(3)];
    for (const [debt, years] of adoption)
      expect(years).toBeLessThanOrEqual(force.get(debt) ?? Number.POSITIVE_INFINITY);
  });
});
