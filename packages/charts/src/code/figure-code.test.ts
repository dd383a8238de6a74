import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale.ts";
import { charts } from "../registry.ts";
import { base32, fromBase32 } from "./base32.ts";
import { chartTag, figureCode, readFigureCode } from "./figure-code.ts";

const ids = charts.map(({ id }) => id);
const hex = fc.stringMatching(/^[0-9a-f]{12}$/);
const views = fc.record({
  chart: fc.constantFrom(...ids),
  query: fc.oneof(fc.constant(""), fc.constantFrom("index=gini", "scheme=zones&asOf=2024-01-31", "weights=a:2")),
  locale: fc.constantFrom(...LOCALES),
  factsVersion: hex,
});

describe("figureCode(view)", () => {
  test("is read back to the very view, however it was typed", () => {
    fc.assert(
      fc.property(views, (view) => {
        const code = figureCode(view) ?? "";
        const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
        expect(readFigureCode(code, ids)).toEqual(view);
        expect(readFigureCode(typed, ids)).toEqual(view);
      }),
    );
  });

  test("has sixteen letters for a view without choices", () => {
    const code = figureCode({ chart: "lorenz-curve", query: "", locale: "en", factsVersion: "0123456789ab" });
    // Written down, because what was printed once is read for ever.
    expect(code).toBe("21RQ-J093-8NKR-KAYP");
  });

  test("notices every single letter that was mistyped", () => {
    const code = (
      figureCode({ chart: "lorenz-curve", query: "", locale: "en", factsVersion: "0123456789ab" }) ?? ""
    ).split("");
    const letters = code.flatMap((letter, i) => (letter === "-" || letter === " " ? [] : [i]));
    for (const i of letters)
      for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
        if (other === code[i]) continue;
        expect(readFigureCode(code.toSpliced(i, 1, other).join(""), ids)).toBeNull();
      }
  });

  test("is null where choices are too many to be typed", () => {
    const noise = fc.sample(fc.stringMatching(/^[a-z]{400}$/), { numRuns: 1, seed: 1 });
    expect(
      figureCode({ chart: "lorenz-curve", query: noise.join(""), locale: "en", factsVersion: "0123456789ab" }),
    ).toBeNull();
  });

  test("tells every chart of the registry from every other", () => {
    expect(new Set(ids.map(chartTag)).size).toBe(ids.length);
  });

  test.each(["", "0", "hello world", "U".repeat(20), "0".repeat(5000), "§$%"])("makes nothing of %j", (text) => {
    expect(readFigureCode(text, ids)).toBeNull();
  });
});

test("fromBase32(base32(bytes)) gives the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase32(base32(bytes))).toEqual(bytes);
    }),
  );
});
