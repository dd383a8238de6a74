import { readFileSync } from "node:fs";
import { bundledFacts, factsVersion } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import { citationCff } from "./citation-cff.ts";

describe("citationCff(facts)", () => {
  test("is the file at the root of the repository, which no fact changes", () => {
    expect(readFileSync(new URL("../../../../CITATION.cff", import.meta.url), "utf8")).toBe(citationCff(null));
  });

  test("names the facts version where there are facts", () => {
    expect(citationCff(bundledFacts())).toContain(`version: "${factsVersion(bundledFacts())}"`);
  });

  test("has what the format asks for, one key a line", () => {
    const keys = citationCff(bundledFacts())
      .split("\n")
      .flatMap((line) => /^([a-z-]+):/.exec(line)?.[1] ?? []);
    expect(keys).toEqual(expect.arrayContaining(["cff-version", "message", "title", "authors", "license", "type"]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
