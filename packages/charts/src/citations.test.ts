import { expect, test } from "vitest";
import { apaCitation, euCitation } from "./citations.ts";

const address = "https://observatory.example/charts/invented?v=0123456789ab";
const cited = { title: "Things grew: “nothing” else", asOf: "2026-01-01", address, factsVersion: "0123456789ab" };

test("apaCitation(payload) has author, date, title, kind and address in this order", () => {
  expect(apaCitation({ ...cited, locale: "en" })).toBe(
    `China AI Ecosystem Observatory. (2026, January 1). Things grew: “nothing” else [Figure; 0123456789ab]. ${address}`,
  );
  expect(apaCitation({ ...cited, locale: "fr" })).toContain("(2026, 1er janvier)");
});

test("euCitation(payload) has author, title in the language's marks, kind, date and address, with commas between", () => {
  expect(euCitation({ ...cited, locale: "en" })).toBe(
    `China AI Ecosystem Observatory, ‘Things grew: “nothing” else’, figure, facts version 0123456789ab, 1 January 2026, ${address}`,
  );
  expect(euCitation({ ...cited, title: "Dinge", locale: "de" })).toBe(
    `China AI Ecosystem Observatory, „Dinge“, Abbildung, Faktenversion 0123456789ab, 1. Januar 2026, ${address}`,
  );
  expect(euCitation({ ...cited, title: "Choses", locale: "fr" })).toContain("« Choses », figure, version des faits");
});
