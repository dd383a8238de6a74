import { bundledFacts, counterparts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import type { Deps } from "../deps.ts";
import { createCaller } from "./router.ts";

const facts = bundledFacts();
const caller = createCaller({ facts } as Deps);

test("governance.page({}) names both ends of every link, and its counts part the whole", async () => {
  const { links } = await caller.governance.page({});
  expect(links.rows).toHaveLength(counterparts(facts).length);
  for (const { eu, china, relation } of links.rows) {
    expect(eu?.name).not.toBe("");
    expect(china === null).toBe(relation === "no-counterpart");
  }
  const { links: of, china, eu, open, alone } = links.counts;
  expect(china + eu + open).toBe(of);
  expect(of + alone).toBe(links.rows.length);
});

test("governance.page({ asOf }) knows no link and no listing of a day to come", async () => {
  const { links, exposure } = await caller.governance.page({ asOf: "2019-12-31" });
  for (const { eu, china } of links.rows)
    expect([eu?.on, china?.on].every((on) => (on ?? "") <= "2019-12-31")).toBe(true);
  expect(exposure.entries.length).toBeGreaterThan(0);
  expect(exposure.entries.every(({ listedOn }) => listedOn <= "2019-12-31")).toBe(true);
});

test("governance.page({}) headlines no listing that was not read: every counted operator has an entry marked seen", async () => {
  const { exposure } = await caller.governance.page({});
  const read = exposure.entries.filter(
    ({ list, status, verification }) => list === "entity-list" && status === "listed" && verification === "seen",
  );
  expect(exposure.entityListed.seen).toBe(new Set(read.map(({ id }) => id)).size);
  for (const { sources } of read) expect(sources.length).toBeGreaterThan(0);
  expect(exposure.named + exposure.inferred).toBe(exposure.fields.length);
});
