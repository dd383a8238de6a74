import { bundledFacts, tableKeys } from "@observatory/domain/facts";
import { afterAll, describe, expect, inject, test } from "vitest";
import { createCalculator } from "../compute/calculator.ts";
import { createRenderer } from "../render/renderer.ts";
import { createVersions } from "../versions/versions.ts";
import { createCaller } from "./router.ts";

const folder = new URL(inject("workersFolder"));
const renderer = createRenderer({ folder, workers: 1 });
const calculator = createCalculator({ folder, timeLimitMs: 500 });
const facts = bundledFacts();
const versions = createVersions(facts, new URL("kept-facts/", folder));
const caller = createCaller({ facts, versions, publicOrigin: null, renderer, calculator });
afterAll(() => Promise.all([renderer.close(), calculator.close()]));

describe("facts", () => {
  test("counts() counts every table", async () => {
    const counts = await caller.facts.counts();
    expect(Object.keys(counts)).toHaveLength(tableKeys.length);
    expect(counts).toMatchObject({ platforms: 23, zones: 18 });
  });

  test("table({table}) says which table it is, so that its records have a type", async () => {
    const answer = await caller.facts.table({ table: "regions" });
    expect(answer.table).toBe("regions");
    expect(answer.records.length).toBeGreaterThan(0);
  });

  test("record({table, id}) has its sources and disagreements", async () => {
    const { records } = await caller.facts.table({ table: "platforms" });
    const answers = await Promise.all(records.map(({ id }) => caller.facts.record({ table: "platforms", id })));
    expect(answers.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(answers.some(({ disagreements }) => disagreements.length > 0)).toBe(true);
  });

  test("record({table, id}) refuses an id that nothing has", async () => {
    await expect(caller.facts.record({ table: "platforms", id: "nope" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("charts", () => {
  test("list({locale}) gives params with their words in that language", async () => {
    const [english, german] = await Promise.all([
      caller.charts.list({ locale: "en" }),
      caller.charts.list({ locale: "de" }),
    ]);
    expect(english[0]?.name).not.toBe(german[0]?.name);
    for (const { params } of english) {
      for (const { label, values } of params) {
        expect(label).not.toBe("");
        expect(values.every((value) => value.label !== "")).toBe(true);
      }
    }
  });

  test("figure({id, width}) draws the plot in the page's colours", async () => {
    const { svg, width, height } = await caller.charts.figure({ id: "designation-cumulative", width: 640 });
    expect([width, height > 100]).toEqual([640, true]);
    expect(svg).toContain("var(--platforms)");
    expect(svg).not.toMatch(/#[0-9a-f]{6}/);
  });

  test("embed({id, base}) gives a frame that follows the facts and one that does not", async () => {
    const base = "https://observatory.example";
    const { factsVersion } = await caller.charts.payload({ id: "lorenz-curve" });
    const { live, frozen } = await caller.charts.embed({ id: "lorenz-curve", locale: "de", base });
    expect(live).toMatch(/^<iframe src="https:\/\/observatory\.example\/embed\/lorenz-curve\?lang=de" title="/);
    expect(live).toMatch(/ width="850" height="\d{3}" /);
    expect(frozen).toContain(`lang=de&amp;v=${factsVersion}"`);
  });

  test.each([
    [{ id: "nope" }, "NOT_FOUND"],
    [{ id: "designation-timeline", params: { nope: "1" } }, "BAD_REQUEST"],
    [{ id: "designation-timeline", params: { asOf: "2023" } }, "BAD_REQUEST"],
    [{ id: "designation-timeline", locale: "zh" }, "BAD_REQUEST"],
    [{ id: "designation-timeline", more: 1 }, "BAD_REQUEST"],
  ])("payload(%j) is refused as %s", async (input, code) => {
    await expect(caller.charts.payload(input as never)).rejects.toMatchObject({ code });
  });
});

describe("compute", () => {
  test("run({fn, input}) computes what list() lists", async () => {
    const { functions } = await caller.compute.list();
    expect(functions.map(({ name }) => name)).toContain("concentration");
    const result = await caller.compute.run({ fn: "concentration", input: { x: [1, 1] } });
    expect(result).toMatchObject({ hhi: 0.5 });
  });

  test.each([
    [{ fn: "nope", input: {} }, "NOT_FOUND"],
    [{ fn: "concentration", input: { x: [] } }, "BAD_REQUEST"],
    [{ fn: "concentration", input: { x: Array(100_001).fill(1) } }, "PAYLOAD_TOO_LARGE"],
  ])("run(%.60j) is refused as %s", async (input, code) => {
    await expect(caller.compute.run(input)).rejects.toMatchObject({ code });
  });
});
