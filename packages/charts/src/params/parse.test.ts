import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choice, choices, day, number, text, weights, weightsOf } from "./param.ts";
import { canonicalQuery, ParameterError, parseParams } from "./parse.ts";

const params = {
  by: choice(["city", "province"], "city"),
  lanes: choices(["a", "b", "c"], ["a", "b", "c"]),
  draws: number({ min: 1, max: 100, step: 1, default: 10 }),
  asOf: day(),
  note: text("letters", /^[a-z]+$/),
};

test("parseParams(params, query) gives every param its default where the address is silent", () => {
  expect(parseParams(params, [])).toEqual({
    by: "city",
    lanes: ["a", "b", "c"],
    draws: 10,
    asOf: undefined,
    note: undefined,
  });
});

test("parseParams(params, query) reads what the address says", () => {
  const query = new URLSearchParams("by=province&lanes=c,a&draws=20&asOf=2020-02-29&note=x");
  expect(parseParams(params, query)).toEqual({
    by: "province",
    lanes: ["a", "c"],
    draws: 20,
    asOf: "2020-02-29",
    note: "x",
  });
});

test.each([
  ["colour=red", "unknown parameter: colour; known: by, lanes, draws, asOf, note"],
  ["by=county", 'invalid by: "county"; one of city, province'],
  ["lanes=a,z", 'invalid lanes: "a,z"; any of a, b, c, with commas between'],
  ["draws=0", 'invalid draws: "0"; a number from 1 to 100'],
  ["draws=1e1", 'invalid draws: "1e1"; a number from 1 to 100'],
  ["asOf=2021-02-29", 'invalid asOf: "2021-02-29"; a day as YYYY-MM-DD'],
  ["asOf=", 'invalid asOf: ""; a day as YYYY-MM-DD'],
  ["note=NO", 'invalid note: "NO"; letters'],
  ["by=city&by=city", "duplicate parameter: by; give it once"],
])("parseParams(params, %j) is refused with the values it takes", (query, message) => {
  const parse = () => parseParams(params, new URLSearchParams(query));
  expect(parse).toThrow(ParameterError);
  expect(parse).toThrow(message);
});

test("canonicalQuery(params, values) leaves out defaults and reads back to the same values", () => {
  const values = fc.record({
    by: fc.constantFrom("city" as const, "province" as const),
    lanes: fc.subarray(["a", "b", "c"] as const),
    draws: fc.integer({ min: 1, max: 100 }),
    asOf: fc.constantFrom(undefined, "2020-01-31"),
    note: fc.constantFrom(undefined, "abc"),
  });
  fc.assert(
    fc.property(values, (chosen) => {
      const query = canonicalQuery(params, chosen);
      expect(parseParams(params, query)).toEqual(chosen);
      expect(canonicalQuery(params, parseParams(params, query)).toString()).toBe(query.toString());
    }),
  );
  expect(canonicalQuery(params, parseParams(params, [["by", "city"]])).toString()).toBe("");
});

describe("weights(keys)", () => {
  const own = { weights: weights(["a", "b"]) };
  const parse = (value: string) => parseParams(own, [["weights", value]]).weights;

  test("has one way to write the same weights, without those of 1", () => {
    expect(parse("b:2,a:0.50")).toBe("a:0.5,b:2");
    expect(parse("a:1,b:1")).toBe("");
    expect(weightsOf(parse("b:2"))).toEqual({ b: 2 });
    expect(canonicalQuery(own, { weights: parse("b:1") }).toString()).toBe("");
  });

  test.each(["c:1", "a", "a:-1", "a:101", "a:1,a:2", "a:0,b:0", "a:1;b:2"])("refuses %j", (value) => {
    expect(() => parse(value)).toThrow("keys a, b");
  });
});
