import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tokensCss } from "./tokens.ts";

test("tokens.css is what tokensCss() writes; `npx vitest run tokens -u` renews it", async () => {
  await expect(tokensCss()).toMatchFileSnapshot("../tokens.css");
});

test("tokensCss() gives an explicit choice the last word on screen, and print its own", () => {
  const css = tokensCss();
  expect(css.indexOf("prefers-color-scheme: dark")).toBeLessThan(css.indexOf('[data-theme="dark"]'));
  expect(css.indexOf('[data-theme="dark"]')).toBeLessThan(css.indexOf("@media print"));
});

test("every stand-in that tokensCss() names is declared by the fonts, and no other", () => {
  const path = new URL("../../../../packages/charts/fonts/fallbacks.css", import.meta.url);
  const declared = [...readFileSync(path, "utf8").matchAll(/font-family: ("[^"]+")/g)].map(([, name]) => name);
  const named = [...tokensCss().matchAll(/"[^"]+ Fallback: [^"]+"/g)].map(([name]) => name);
  expect(named).toEqual(declared);
  expect(named.length).toBeGreaterThan(0);
});
