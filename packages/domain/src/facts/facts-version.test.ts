import fc from "fast-check";
import { expect, test } from "vitest";
import { bundledFacts, bundledTables } from "./bundled.ts";
import { canonicalJson } from "./canonical-json.ts";
import { factsVersion } from "./facts-version.ts";
import { parseFacts } from "./load.ts";
import { switchableReadings, withReadings } from "./readings.ts";

test("factsVersion(facts) is the same for the same tables, however their keys are ordered", () => {
  const turned = JSON.parse(JSON.stringify(bundledTables()), (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(factsVersion(parseFacts(turned))).toBe(factsVersion(bundledFacts()));
});

test("factsVersion(facts) changes with one letter of one fact", () => {
  const tables = copyOfTables() as { zones: { focusEn: string }[] };
  const first = tables.zones[0];
  if (first === undefined) throw new Error("no zone");
  first.focusEn = `${first.focusEn.slice(0, -1)}!`;
  expect(factsVersion(parseFacts(tables))).not.toBe(factsVersion(bundledFacts()));
});

test("factsVersion(facts) is the base's under another reading", () => {
  const reading = switchableReadings(bundledFacts())[0]?.id ?? "";
  const read = withReadings(bundledFacts(), [reading]);
  expect(read.readings).toEqual([reading]);
  expect(factsVersion(read)).toBe(factsVersion(bundledFacts()));
});

test("factsVersion(facts) does not depend on addresses that readers are not shown", () => {
  const tables = copyOfTables() as { sources: { linked: boolean; address: string | null }[] };
  for (const source of tables.sources) if (!source.linked) source.address = null;
  expect(factsVersion(parseFacts(tables))).toBe(factsVersion(bundledFacts()));
});

test("canonicalJson(value) reads back to the value and does not depend on the order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
    }),
  );
  expect(canonicalJson({ b: 1, a: [{ d: 1, c: 2 }] })).toBe('{"a":[{"c":2,"d":1}],"b":1}');
});

function copyOfTables(): unknown {
  return JSON.parse(JSON.stringify(bundledTables()));
}
