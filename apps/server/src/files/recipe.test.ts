import { expect, test } from "vitest";
import { inventedPayload } from "../testing/invented-payload.ts";
import { readRecipe, recipeAddress } from "./recipe.ts";

test("recipeAddress(payload, format, look) is one address whatever the order, without what goes without saying", () => {
  const payload = inventedPayload();
  const one = recipeAddress(payload, "svg", [
    ["theme", "dark"],
    ["width", "500"],
    ["lang", "en"],
  ]);
  const other = recipeAddress(payload, "svg", [
    ["v", payload.factsVersion],
    ["width", "500"],
    ["theme", "dark"],
  ]);
  expect(one).toBe(other);
  expect(one).toMatch(/^\/charts\/[a-z-]+\.svg\?.*width=500&theme=dark&v=0123456789ab$/);
});

test("readRecipe(address) reads back what was written, with or without an origin", () => {
  const address = recipeAddress(inventedPayload(), "csv", [["lang", "de"]]);
  const recipe = readRecipe(address);
  expect(recipe).toMatchObject({ format: "csv", query: expect.arrayContaining([["lang", "de"]]) });
  const base = "https://observatory.example";
  expect(readRecipe(base + address)).toEqual({ ...recipe, base });
  expect(recipeAddress(inventedPayload("series", { base }), "csv", [["lang", "de"]])).toBe(base + address);
});

test("readRecipe(address, format) takes a page of a chart for the file that is asked for", () => {
  expect(readRecipe("https://a.example/de/charts/lorenz-curve?index=gini", "csv")).toEqual({
    chart: "lorenz-curve",
    format: "csv",
    query: [
      ["index", "gini"],
      ["lang", "de"],
    ],
    base: "https://a.example",
  });
  expect(readRecipe("/charts/lorenz-curve")).toBeNull();
});

test.each(["", "/charts/a", "/charts/a.gif", "charts/a.svg", "/charts/../x.svg", "/charts/a.svg?a b"])(
  "readRecipe(%j) is null",
  (text) => expect(readRecipe(text)).toBeNull(),
);
