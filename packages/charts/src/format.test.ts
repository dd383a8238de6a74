import { expect, test } from "vitest";
import { formats } from "./format.ts";

test("formats(locale).date writes a date as precisely as it is known", () => {
  expect(formats("en").date("2022")).toBe("2022");
  expect(formats("en").date("2022-11")).toBe("November 2022");
  expect(formats("en").date("2019-08-29")).toBe("29 August 2019");
  expect(formats("de").date("2019-08-29")).toBe("29. August 2019");
  expect(formats("fr").date("2019-08-29")).toBe("29 août 2019");
});

test("formats(locale).period writes quarters, half-years and spans in words", () => {
  const all = (period: string) => (["en", "de", "fr"] as const).map((locale) => formats(locale).period(period));
  expect(all("2021Q2")).toEqual(["second quarter of 2021", "2. Quartal 2021", "2e trimestre 2021"]);
  expect(all("2025H1")).toEqual(["first half of 2025", "1. Halbjahr 2025", "1er semestre 2025"]);
  expect(all("2024-06")).toEqual(["June 2024", "Juni 2024", "juin 2024"]);
  expect(all("2024")).toEqual(["2024", "2024", "2024"]);
  expect(all("2021Q1/2021Q2")[1]).toBe("1. Quartal 2021 – 2. Quartal 2021");
  for (const span of all("2025-01/2025-11")) expect(span).toMatch(/^[Jj]an\S*\s?–\s?[Nn]ovemb\S+ 2025$/);
});

test("formats(locale).share and decimal round only when printing, with the language's marks", () => {
  expect(formats("en").share(22 / 23, 1)).toBe("95.7%");
  expect(formats("de").share(0.5)).toBe("50\u00a0%");
  expect(formats("de").decimal(0.25, 3)).toBe("0,250");
  expect(formats("fr").count(1234567)).toBe("1\u202f234\u202f567");
});

test("formats(locale).list joins in words", () => {
  expect(formats("en").list(["a", "b", "c"])).toBe("a, b and c");
  expect(formats("de").list(["a", "b"])).toBe("a und b");
});
