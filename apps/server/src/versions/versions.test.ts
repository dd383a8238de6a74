import { statSync } from "node:fs";
import { bundledFacts, checkedOn, factsVersion } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { createVersions, readIndex } from "./versions.ts";

const folder = new URL("../../kept-facts/", import.meta.url);
const facts = bundledFacts();
const versions = createVersions(facts, folder);

test("createVersions(current, folder) knows today's facts first, then those that are kept, each once", () => {
  const known = versions.known.map(({ version }) => version);
  expect(known[0]).toBe(factsVersion(facts));
  expect(new Set(known).size).toBe(known.length);
  expect(versions.at(factsVersion(facts))).toBe(facts);
});

test.each(readIndex(folder))("$version can still be read", ({ version, checkedOn: day }) => {
  try {
    const kept = versions.at(version);
    expect([factsVersion(kept), checkedOn(kept)]).toEqual([version, day]);
    expect(versions.at(version)).toBe(kept);
  } catch (error) {
    const remedy = "a field was added that kept facts do not have: add what stood in its place to versions/upgraded.ts";
    throw new Error(`${(error as Error).message.split("\n").slice(0, 3).join("\n")}\n${remedy}`);
  }
});

test("versions.at(version) names what is known when a version never was", () => {
  expect(() => versions.at("000000000000")).toThrow(
    /^unknown facts version: 000000000000; known: [0-9a-f]{12} \(checked on /,
  );
});

test("kept facts stay small enough to be carried in the repository", () => {
  const bytes = readIndex(folder).map(({ version }) => statSync(new URL(`${version}.json.br`, folder)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4 * 2 ** 20);
});
