import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

const known = ["approvedOn", "letterOn", "dji", "zones"];

describe("nearest(word, known)", () => {
  it.each([
    ["approvedon", "approvedOn"],
    ["approved_on", "approvedOn"],
    ["leterOn", "letterOn"],
    ["dij", "dji"],
    ["zons", "zones"],
    ["zones", "zones"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it("is null when nothing is near, or nothing known", () => {
    expect(nearest("population", known)).toBeNull();
    expect(nearest("zones", [])).toBeNull();
  });
});
