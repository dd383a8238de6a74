import { expect, test } from "vitest";
import { fitsInALine } from "./fits-in-a-line.ts";

const labelled = (...labels: string[]) => labels.map((label) => ({ label }));

test("fitsInALine(options) is true for a few short ones", () => {
  expect(fitsInALine(labelled("Platforms and zones", "Platforms", "Zones"))).toBe(true);
  expect(fitsInALine(labelled("US Merger Guidelines 2023", "EU horizontal guidelines 2004"))).toBe(false);
  expect(fitsInALine(labelled(..."abcdefghijkl"))).toBe(false);
});
