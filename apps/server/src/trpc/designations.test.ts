import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import type { Deps } from "../deps.ts";
import { createCaller } from "./router.ts";

const facts = bundledFacts();
const caller = createCaller({ facts } as Deps);

test("designations.list({}) is the whole, counted; a choice narrows the rows and not the whole", async () => {
  const whole = await caller.designations.list({});
  expect(whole.rows).toHaveLength(whole.of);
  expect(whole.counts).toEqual({ platforms: facts.platforms.length, zones: facts.zones.length });
  const some = await caller.designations.list({ kind: "zones", year: whole.years[1] ?? "", q: "beijing" });
  expect(some.of).toBe(whole.of);
  expect(some.years).toEqual(whole.years);
  expect(some.rows.every(({ table, on }) => table === "zones" && on.startsWith(whole.years[1] ?? ""))).toBe(true);
  expect(some.rows.length).toBeLessThan(whole.of);
});

test("designations.list follows the day, the reading, the what-if and the language", async () => {
  const before = await caller.designations.list({ asOf: "2018-12-31" });
  expect(before.rows.every(({ on }) => on <= "2018-12-31")).toBe(true);
  expect(before.of).toBeLessThan(facts.platforms.length);
  const dropped = await caller.designations.list({ whatif: "drop-platform.dji" });
  expect(dropped.of).toBe(facts.platforms.length + facts.zones.length - 1);
  const german = await caller.designations.list({ q: "baidu", locale: "de" });
  expect(german.rows[0]?.field).toBe(facts.platforms.find(({ id }) => id === "baidu")?.subfieldDe);
});

test("designations.list refuses a region that there is not", async () => {
  await expect(caller.designations.list({ region: "atlantis" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
