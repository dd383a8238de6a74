import { expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { counterparts } from "./milestones-counterparts.ts";
import { inChina, inTheUnion, milestoneFacts } from "./milestones-invented.ts";

const facts = milestoneFacts({
  china: [inChina("first", { adoptedOn: "2019-01-01" }), inChina("vague", { adoptedOn: "2020" })],
  eu: [
    inTheUnion("linked", { adoptedOn: "2020-06-01", chinaCounterparts: ["first", "vague"] }),
    inTheUnion("alone", { adoptedOn: "2021-01-01" }),
  ],
});

it("counterparts(facts) gives a row a link, computes who came first, and names those without", () => {
  expect(counterparts(facts)).toEqual([
    { relation: "same-topic", eu: "linked", china: "first", precedes: "china" },
    { relation: "same-topic", eu: "linked", china: "vague", precedes: null },
    { relation: "no-counterpart", eu: "alone", china: null, precedes: null },
  ]);
});

it("counterparts(facts, { asOf }) keeps to links whose two ends were there", () => {
  expect(counterparts(facts, { asOf: "2020-06-30" })).toEqual([
    { relation: "same-topic", eu: "linked", china: "first", precedes: "china" },
  ]);
  expect(counterparts(facts, { asOf: "2020-06-30", counting: "possible" }).map(({ china }) => china)).toEqual([
    "first",
    "vague",
  ]);
  expect(() => counterparts(facts, { asOf: "2020" })).toThrow("counterparts requires a day");
});

it("counterparts(facts) knows in the shipped facts that the GDPR was first", () => {
  expect(counterparts(bundledFacts()).find((link) => link.eu === "gdpr-2016")?.precedes).toBe("eu");
});

it("counterparts(facts) leaves no European milestone out", () => {
  const shipped = bundledFacts();
  expect(new Set(counterparts(shipped).map((link) => link.eu)).size).toBe(shipped.milestonesEu.length);
});
