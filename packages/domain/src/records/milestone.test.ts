import { describe, expect, it } from "vitest";
import { addresses, inChina, inTheUnion } from "../facts/milestones-invented.ts";
import { chinaMilestone, euMilestone, milestone } from "./milestone.ts";

const law = inChina("a-law");
const refusal = (change: object) => chinaMilestone.safeParse({ ...law, ...change }).error?.issues[0];

describe("milestone", () => {
  it("takes either lane and tells them apart", () => {
    expect(milestone.parse(law).lane).toBe("china");
    expect(milestone.parse(inTheUnion("an-act")).lane).toBe("eu");
  });

  it("keeps instruments and links to their own lane", () => {
    expect(chinaMilestone.safeParse({ ...law, instrument: "directive" }).success).toBe(false);
    expect(chinaMilestone.safeParse({ ...law, chinaCounterparts: [] }).success).toBe(false);
    expect(euMilestone.safeParse({ ...inTheUnion("an-act"), titleZh: "法" }).success).toBe(false);
  });

  it.each([
    ["an effective day that rests on nothing", { effectiveBasis: null }, ["effectiveBasis"]],
    ["a basis without an effective day", { effectiveOn: null }, ["effectiveBasis"]],
    [
      "a debt coded twice",
      { addressesDebts: [addresses("privacy"), addresses("privacy")] },
      ["addressesDebts", 1, "debt"],
    ],
    [
      "an article recalled that is not among the articles",
      { addressesDebts: [{ ...addresses("privacy", ["1"]), articlesRecalled: ["2"] }] },
      ["addressesDebts", 0, "articlesRecalled"],
    ],
    [
      "a dimension touched twice",
      {
        scenarioDimensions: [
          { dimension: "competition", sign: "+", reasonEn: "One reason." },
          { dimension: "competition", sign: "-", reasonEn: "Another." },
        ],
      },
      ["scenarioDimensions", 1, "dimension"],
    ],
    [
      "a sign that is neither + nor -",
      { scenarioDimensions: [{ dimension: "competition", sign: "0", reasonEn: "?" }] },
      ["scenarioDimensions", 0, "sign"],
    ],
    ["a day that the calendar lacks", { adoptedOn: "2021-02-29" }, ["adoptedOn"]],
    ["verification of a field it does not have", { verification: { adopted: "seen" } }, ["verification"]],
  ])("refuses %s", (_what, change, path) => {
    expect(refusal(change)?.path.slice(0, path.length)).toEqual(path);
  });
});
