import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { milestones } from "./milestones.ts";
import { addresses, inChina, inTheUnion, milestoneFacts } from "./milestones-invented.ts";

const facts = milestoneFacts({
  china: [
    inChina("late", { adoptedOn: "2021-05-01", phase: "foster" }),
    inChina("some-time", { adoptedOn: "2021", addressesDebts: [addresses("privacy")] }),
  ],
  eu: [inTheUnion("early", { adoptedOn: "2020-02-01", phase: "both", addressesDebts: [addresses("copyright")] })],
});
const idsOf = (query: Parameters<typeof milestones>[1]) => milestones(facts, query).map((milestone) => milestone.id);

describe("milestones(facts, query)", () => {
  it("gives both lanes by day of adoption, a bare year before its days", () => {
    expect(idsOf({})).toEqual(["early", "some-time", "late"]);
  });

  it("narrows by lane, phase and debt", () => {
    expect(idsOf({ lane: "china" })).toEqual(["some-time", "late"]);
    expect(idsOf({ phase: "both" })).toEqual(["early"]);
    expect(idsOf({ debt: "privacy" })).toEqual(["some-time"]);
  });

  it("counts a year as adopted when its last day has come, or possibly from its first", () => {
    expect(idsOf({ asOf: "2021-06-01" })).toEqual(["early", "late"]);
    expect(idsOf({ asOf: "2021-06-01", counting: "possible" })).toEqual(["early", "some-time", "late"]);
    expect(idsOf({ asOf: "2021-12-31" })).toHaveLength(3);
  });

  it("leaves the tables as they were", () => {
    const before = JSON.stringify(facts);
    milestones(facts, { asOf: "2021-01-01" });
    expect(JSON.stringify(facts)).toBe(before);
  });

  it("finds the last Chinese milestone of 2017 in the shipped facts", () => {
    const found = milestones(bundledFacts(), { lane: "china", asOf: "2017-12-31" });
    expect(found.at(-1)?.id).toBe("miit-ai-action-plan-2018-2020");
  });

  it.each(["2021", "2021-02-30", "2021-06-01T00:00", ""])("refuses %j as a day", (asOf) => {
    expect(() => milestones(facts, { asOf })).toThrow(
      /milestones requires a day of the calendar as YYYY-MM-DD, got ".*" at asOf/,
    );
  });

  it("refuses a debt that is none, naming those that are", () => {
    expect(() => milestones(facts, { debt: "privcy" })).toThrow('one of privacy, copyright, got "privcy" at debt');
  });
});
