import { bundledFacts } from "@observatory/domain/facts";
import { chosenFramework, scoreFramework } from "@observatory/domain/scenario";
import { expect, test } from "vitest";
import type { Deps } from "../../deps.ts";
import { callerFactory } from "../trpc.ts";
import { scenario } from "./scenario.ts";

const caller = callerFactory(scenario)({ facts: bundledFacts() } as Deps);

test("summary({params, locale}) answers in the reader's language, the same for the same address", async () => {
  const [first, again, german] = await Promise.all([
    caller.summary({ params: { asOf: "2023-12-31" } }),
    caller.summary({ params: { asOf: "2023-12-31" } }),
    caller.summary({ params: { asOf: "2023-12-31" }, locale: "de" }),
  ]);
  expect(first).toEqual(again);
  expect(first.year).toBe("2023");
  expect(german.sentence).toContain("der zulässigen Spezifikationen");
  expect(german.balance).toBe(first.balance);
}, 60_000);

test("framework({params}) has every source that its indicators name, and hides addresses that are not to be linked", async () => {
  const { rows, sources } = await caller.framework({});
  const known = new Map(sources.map((source) => [source.id as string, source]));
  for (const { provenance } of rows.flatMap(({ indicators }) => indicators))
    expect(provenance.sources.filter((id) => !known.has(id))).toEqual([]);
  for (const { id, linked } of bundledFacts().sources) if (!linked) expect(known.get(id)?.address ?? null).toBeNull();
}, 60_000);

test("model({params}) is plain data that scores to the summary's balance, whatever weights came with it", async () => {
  const params = { asOf: "2024-06-30", reading: "cloudwalk-seat.chongqing" };
  const summary = await caller.summary({ params });
  const told = await caller.model({ params: { ...params, weights: "competition:3" } });
  const { model, period, indicators } = JSON.parse(JSON.stringify(told)) as typeof told;
  if (model === null) throw new Error("no model");
  const { framework, dimensionsMin } = chosenFramework(model);
  const scored = scoreFramework(framework, { dimensionsMin }).at(-1);
  expect(scored?.period).toBe(period);
  expect(scored?.balance).toBe(summary.balance);
  expect(indicators.map(({ id }) => id)).toEqual(model.indicators.map(({ id }) => id));
}, 60_000);

test.each([[{ weights: "luck:2" }], [{ asOf: "2023" }], [{ nope: "1" }]])(
  "summary(%j) is refused as a bad request",
  async (params) => {
    await expect(caller.summary({ params: params as unknown as Record<string, string> })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  },
);
