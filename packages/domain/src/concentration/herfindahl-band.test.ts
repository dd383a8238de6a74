import { expect, test } from "vitest";
import { herfindahlBand, herfindahlBandsWithin } from "./herfindahl-band.ts";

const bands = { moderateFrom: 0.1, highAbove: 0.18 };

test.each([
  [0, "low"],
  [0.0999, "low"],
  [0.1, "moderate"],
  [0.18, "moderate"],
  [0.1801, "high"],
  [1, "high"],
])("herfindahlBand(%d) takes the lower limit in and leaves the upper out: %s", (index, band) => {
  expect(herfindahlBand(index, bands)).toBe(band);
});

test("herfindahlBand(index, bands) has no high band where the text names none", () => {
  expect(herfindahlBand(1, { moderateFrom: 0.1, highAbove: null })).toBe("moderate");
});

test("herfindahlBandsWithin(min, max, bands) lists the bands an interval touches", () => {
  expect(herfindahlBandsWithin(0.05, 0.3, bands)).toEqual(["low", "moderate", "high"]);
  expect(herfindahlBandsWithin(0.12, 0.12, bands)).toEqual(["moderate"]);
});

test("misuse is refused", () => {
  expect(() => herfindahlBand(1800, bands)).toThrow(/a number in \[0, 1\], got 1800 at index/);
  expect(() => herfindahlBand(0.1, { moderateFrom: 0.2, highAbove: 0.1 })).toThrow(/moderateFrom ≤ highAbove/);
  expect(() => herfindahlBandsWithin(0.2, 0.1, bands)).toThrow(/a number in \[0.2, 1\]/);
});
