import { charts } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { createCaller } from "./router.ts";

const caller = createCaller({ facts: bundledFacts() } as Parameters<typeof createCaller>[0]);

test("report.outline({ query, locale }) names what a report holds in its order, and all that it might hold", async () => {
  const query = "figure=lorenz-curve&figure=designation-cumulative%3Fscheme%3Dzones&claim=c02";
  const outline = await caller.report.outline({ query, locale: "fr" });
  expect(outline.figures.map(({ number, chart }) => [number, chart])).toEqual([
    [1, "lorenz-curve"],
    [2, "designation-cumulative"],
  ]);
  expect(outline.claims).toMatchObject([{ number: 1, id: "c02" }]);
  expect(outline.sources).toBeGreaterThan(10);
  expect(outline.known.figures).toHaveLength(charts.length);
  expect(outline.known.claims.length).toBeGreaterThan(10);
});

test("report.outline({ query }) takes an empty report and refuses what it does not understand", async () => {
  expect((await caller.report.outline({ query: "" })).figures).toEqual([]);
  await expect(caller.report.outline({ query: "figure=pie" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(caller.report.outline({ query: "claim=c99" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
