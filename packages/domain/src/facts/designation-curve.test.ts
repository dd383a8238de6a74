import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { designationCurve, timeToHalf } from "./designation-curve.ts";
import { designationYears } from "./designation-years.ts";

const facts = bundledFacts();

describe("designationCurve(facts, options)", () => {
  it("meets the yearly counts at the end of every year", () => {
    for (const kind of ["platforms", "zones"] as const) {
      const steps = designationCurve(facts, { kind, asOf: "2026-11-23" });
      for (const { year, cumulative } of designationYears(facts, { kind, asOf: "2026-11-23" })) {
        const step = steps.findLast(({ on }) => on <= `${year}-12-31`);
        expect(step?.total).toEqual({ min: cumulative.total, max: cumulative.total });
        expect(step?.inside).toEqual({ min: cumulative.inside, max: cumulative.inside });
        expect(step?.share).toEqual({ min: cumulative.share, max: cumulative.share });
      }
    }
  });

  it("keeps both ends apart while a year-only date is open", () => {
    const step = designationCurve(facts, { kind: "platforms", asOf: "2022-07-31" }).at(-1);
    expect(step?.on).toBe("2022-07-31");
    expect(step?.total).toEqual({ min: 16, max: 22 });
  });

  it("never falls, and its share lies between its ends", () => {
    for (const kind of ["platforms", "zones"] as const) {
      const steps = designationCurve(facts, { kind, asOf: "2026-11-23" });
      steps.forEach((step, i) => {
        const before = steps[i - 1]?.total ?? { min: 0, max: 0 };
        expect(step.total.min).toBeGreaterThanOrEqual(before.min);
        expect(step.total.max).toBeGreaterThanOrEqual(before.max);
        if (step.share !== null) expect(step.share.min).toBeLessThanOrEqual(step.share.max);
      });
    }
  });

  it("is empty before anything may have come", () => {
    expect(designationCurve(facts, { kind: "zones", asOf: "2018-12-31" })).toEqual([]);
  });
});

describe("timeToHalf(facts, options)", () => {
  it("finds the day half of the zones had come", () => {
    expect(timeToHalf(facts, { kind: "zones", asOf: "2026-11-23" })).toEqual({
      earliest: "2020-03-09",
      latest: "2020-03-09",
    });
  });

  it("is null where nothing has come", () => {
    expect(timeToHalf(facts, { kind: "zones", asOf: "2018-12-31" })).toBeNull();
  });
});
