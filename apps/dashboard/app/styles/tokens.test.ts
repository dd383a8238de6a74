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
