import { expect, test } from "vitest";
import { concentrationProfile } from "./profile.ts";

test("METHODS §6.1: [40, 30, 20, 10], every index", () => {
  const profile = concentrationProfile([40, 30, 20, 10]);
  const printed = {
    nPositive: 4,
    cr1: 0.4,
    cr2: 0.7,
    cr3: 0.9,
    cr4: 1,
    cr8: 1,
    hhi: 0.3,
    hhi10000: 3000,
    hhiNormalised: 0.0666667,
    effectiveNumber: 3.3333333,
    hallTideman: 1 / 3,
    shannon: 1.2798542,
    theilOfShares: 0.1064401,
    hirschman: 0.5477226,
    bergerParker: 0.4,
    leaderGap: 0.1,
    garciaAlba: 0.3933333,
    melnikThreshold: 0.465,
  } as const;
  for (const [name, value] of Object.entries(printed)) {
    expect(profile[name as keyof typeof printed], name).toBeCloseTo(value, 7);
  }
  expect(profile.bergerParker).toBeLessThan(profile.melnikThreshold ?? 0);
});

test("METHODS §6.2: zeros and order do not matter, to the bit", () => {
  expect(concentrationProfile([0, 10, 0, 40, 20, 30])).toEqual(concentrationProfile([40, 30, 20, 10]));
});

test("METHODS §6.2: one holder, none, and misuse", () => {
  expect(concentrationProfile([7])).toMatchObject({ hhi: 1, hhiNormalised: 1, effectiveNumber: 1, evenness: null });
  const { nPositive, ...undefinedIndices } = concentrationProfile([0, 0]);
  expect(nPositive).toBe(0);
  expect(new Set(Object.values(undefinedIndices))).toEqual(new Set([null]));
  expect(() => concentrationProfile([])).toThrow("at least one amount");
  expect(() => concentrationProfile([-1, 2])).toThrow("finite amounts ≥ 0, got -1 at amounts[0]");
});
