import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";
import { wrap, wrapEvenly } from "./wrap.ts";

test("wrap(text, width, size) loses no character that is not a space at a break", () => {
  const words = fc.array(fc.stringMatching(/^[a-z开放创新]{1,12}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
      const lines = wrap(list.join(" "), width, 13);
      expect(lines.join("").replaceAll(" ", "")).toBe(list.join(""));
    }),
  );
});

test("wrap(text, width, size) keeps every line of more than one word within the width", () => {
  const lines = wrap("China named 23 platforms and 18 zones 开放创新平台开放创新平台 from 2017 to 2022", 120, 13);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
});

test("wrap(text, width, size) leaves a long word whole", () => {
  expect(wrap("Herfindahl–Hirschman", 10, 13)).toEqual(["Herfindahl–Hirschman"]);
  expect(wrap("", 10, 13)).toEqual([]);
});

test("wrap(text, width, size) breaks an address and endless typing, and loses no character", () => {
  for (const text of [
    "see https://observatory.example/charts/lorenz-curve?index=gini&v=0123456789ab.",
    "שלום🇨🇳".repeat(20),
  ]) {
    const lines = wrap(text, 120, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => textWidth(line, 12) <= 120)).toBe(true);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  }
});

test("wrap(text, width, size) starts no line with a sign that French sets apart, and ends none with an opening one", () => {
  const text =
    "Contours simplifiés ; projection « équivalente » : 5 % de plus ! Une part ? Oui ; 18 sur 23 fiches, donc 78 % .";
  for (let width = 60; width < 400; width += 10)
    for (const line of wrap(text, width, 12)) {
      expect(line).not.toMatch(/^[;:!?»%]/);
      expect(line).not.toMatch(/«$/);
    }
});

test("wrap(text, width, size) ends no line at a no-break space, inside a date or a number with what it counts", () => {
  const text =
    "9\u202f999 Ziehungen, in 72\u00a0% bis 23. November 2026, 0 von 41; «\u00a0petits géants\u00a0», 7 of 11 on 23 May. CC BY 4.0.";
  for (let width = 90; width < 400; width += 7) {
    const joined = wrap(text, width, 12).join("|");
    for (const whole of [
      "9\u202f999",
      "72\u00a0%",
      "23. November",
      "0 von 41",
      "«\u00a0petits",
      "7 of 11",
      "23 May",
      "CC BY 4.0",
    ])
      expect(joined).toContain(whole);
  }
});

test("wrapEvenly(text, width, least) leaves no word alone on the last line, in no more lines and no wider", () => {
  const text =
    "Die Plattformen ballen sich stärker als Ziehungen proportional zu Bevölkerung, Wirtschaft oder Forschung";
  const set = { size: 22, weight: 600, font: "serif" } as const;
  const width = 594;
  const plain = wrap(text, width, set.size, set.weight, set.font);
  expect(plain.at(-1)).toBe("Forschung");
  const even = wrapEvenly(text, width, 0.6, set);
  expect(even.length).toBe(plain.length);
  expect(even.join(" ")).toBe(text);
  const widths = even.map((line) => textWidth(line, set.size, set.weight, set.font));
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  expect(widths.at(-1)).toBeGreaterThan(0.6 * Math.max(...widths));
});
