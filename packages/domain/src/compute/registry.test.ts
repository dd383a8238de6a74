import { expect, test } from "vitest";
import { computeOne } from "./answer.ts";
import { computeSchema } from "./json-schema.ts";
import { computeFunctions } from "./registry.ts";

test("functions have distinct names and one line of description", () => {
  expect(new Set(computeFunctions.map((one) => one.name)).size).toBe(computeFunctions.length);
  for (const one of computeFunctions) expect(one.describe).toMatch(/^[^\n]{10,140}\.$/);
});

test("every function has a JSON Schema of its input and output", () => {
  for (const one of computeFunctions) {
    const { input, output } = computeSchema(one);
    expect(input, one.name).toMatchObject({ type: "object", properties: expect.anything() });
    expect(output, one.name).toMatchObject({ type: "object" });
  }
});

test("computeOne(unknown) names the functions there are", () => {
  const answer = computeOne("herfindal", {});
  expect(answer).toMatchObject({ error: { code: "unknown-fn", path: [] } });
  expect(answer).toHaveProperty("error.message", expect.stringContaining("concentration"));
});

test.each([
  ["a negative amount", { x: [1, -1] }, "concentration requires finite amounts ≥ 0, got -1 at x[1]", ["x", 1]],
  ["an empty vector", { x: [] }, "concentration requires at least one amount, got a list of 0 at x", ["x"]],
  ["the word NaN", { x: [1, 2, "NaN"] }, 'concentration requires finite numbers, got "NaN" at x[2]', ["x", 2]],
  ["null in a vector", { x: [null] }, "concentration requires finite numbers, got null at x[0]", ["x", 0]],
  ["no vector", { x: "1,2" }, 'concentration requires an array of numbers, got "1,2" at x', ["x"]],
  ["a missing field", {}, "concentration requires an array of numbers, got undefined at x", ["x"]],
  ["an unknown field", { x: [1], m: 3 }, 'concentration requires no unknown fields, got "m" at input', []],
  ["no object", [1, 2], "concentration requires an object here, got a list of 2 at input", []],
])("computeOne(concentration) refuses %s", (_name, input, message, path) => {
  expect(computeOne("concentration", input)).toEqual({ error: { code: "bad-input", message, path } });
});
