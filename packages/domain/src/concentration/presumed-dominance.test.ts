import { expect, test } from "vitest";
import { type DominanceRule, presumedDominance, presumedDominanceWithin } from "./presumed-dominance.ts";

const rule: DominanceRule = {
  limbs: [
    { id: "one", firms: 1, shareMin: { parts: 1, of: 2 } },
    { id: "two", firms: 2, shareMin: { parts: 2, of: 3 } },
    { id: "three", firms: 3, shareMin: { parts: 3, of: 4 } },
  ],
  memberBelow: 0.1,
};

test.each([
  ["no limb", [30, 20, 20, 15, 15], []],
  ["one half exactly", [50, 10, 10, 10, 10, 10], [{ limb: "one", covered: [0], excepted: [] }]],
  [
    "two thirds exactly, in any order",
    [1, 5, 3, 5, 1],
    [
      { limb: "two", covered: [1, 3], excepted: [] },
      { limb: "three", covered: [1, 3, 2], excepted: [] },
    ],
  ],
  [
    "a small second member",
    [92, 5, 3],
    [
      { limb: "one", covered: [0], excepted: [] },
      { limb: "two", covered: [0], excepted: [1] },
      { limb: "three", covered: [0], excepted: [1, 2] },
    ],
  ],
  ["firms that tie for the last place", [35, 20, 20, 20, 5], [{ limb: "three", covered: [0, 1, 2, 3], excepted: [] }]],
  [
    "a single firm",
    [0, 8],
    [
      { limb: "one", covered: [1], excepted: [] },
      { limb: "two", covered: [1], excepted: [] },
      { limb: "three", covered: [1], excepted: [] },
    ],
  ],
])("presumedDominance(amounts, rule) with %s", (_name, amounts, expected) => {
  expect(presumedDominance(amounts, rule)).toEqual(expected);
});

test("presumedDominance(amounts, rule) keeps a member of exactly the least share", () => {
  const limbs = presumedDominance([60, 20, 10, 10], rule);
  expect(limbs?.find(({ limb }) => limb === "three")).toEqual({ limb: "three", covered: [0, 1, 2, 3], excepted: [] });
});

test("presumedDominance(amounts, rule) is undefined when all amounts are zero", () => {
  expect(presumedDominance([0, 0], rule)).toBeNull();
});

test.each([
  ["holds", [0.5, 0.55, 0.6], [0.5, 0.7, 0.8]],
  ["open", [0.4, 0.6, 0.7], [0.4, 0.66, 0.75]],
  ["fails", [0.4, 0.6, 0.7], [0.49, 0.66, 0.74]],
] as const)("presumedDominanceWithin(crMin, crMax, rule) %s", (verdict, crMin, crMax) => {
  expect(presumedDominanceWithin(crMin, crMax, rule)).toBe(verdict);
});

test("presumedDominanceWithin(crMin, crMax, rule) refuses bounds that do not reach as far as the rule", () => {
  expect(() => presumedDominanceWithin([0.4], [0.5], rule)).toThrow(/whole number in \[1, 1\]/);
});

test("a limb with no firms or an impossible share is refused", () => {
  const bad = (firms: number, parts: number): DominanceRule => ({
    limbs: [{ id: "bad", firms, shareMin: { parts, of: 2 } }],
    memberBelow: null,
  });
  expect(() => presumedDominance([1], bad(0, 1))).toThrow(/whole number ≥ 1/);
  expect(() => presumedDominance([1], bad(1, 3))).toThrow(/a share in \(0, 1\], got 1.5/);
});
