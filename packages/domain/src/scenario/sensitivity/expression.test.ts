import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import { compileExpression } from "./expression.ts";

const X = [2, 5, -3];
const value = (expression: string) => compileExpression(expression, 3)(X);

describe("compileExpression", () => {
  test("binds as written mathematics does", () => {
    expect(value("1 + 2 * 3 - 4 / 2")).toBe(5);
    expect(value("x1 - x2 - x3")).toBe(0);
    expect(value("2 ^ 3 ^ 2")).toBe(512);
    expect(value("-x1 ^ 2")).toBe(-4);
    expect(value("x1 ^ -1")).toBe(0.5);
    expect(value("(-x1) ^ 2")).toBe(4);
    expect(value("2 * -x1 + +x2")).toBe(1);
    expect(value("12 / 3 / 2")).toBe(2);
    expect(value("3 − 1")).toBe(2);
    expect(value(".5e1 + 1E-1")).toBe(5.1);
  });

  test("knows its functions and the constant pi", () => {
    expect(value("sin(pi / 2) + cos(0)")).toBe(2);
    expect(value("exp(ln(x2))")).toBeCloseTo(5, 12);
    expect(value("sqrt(abs(x3) + 1)")).toBe(2);
    expect(value("min(x1, x2, x3) + max(x1, x2) + max(7)")).toBe(9);
  });

  test("agrees with the engine on random sums of products", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(2)), { minLength: 1 }), (terms) => {
        const text = terms.map(([factor, input]) => `(${factor}) * x${input + 1}`).join(" + ");
        expect(value(text) + 0).toBe(terms.reduce((total, [factor, input]) => total + factor * (X[input] ?? 0), 0));
      }),
    );
  });

  test.each([
    "",
    "1 +",
    "x4",
    "x0",
    "y",
    "sin 1",
    "sin(1, 2)",
    "min()",
    "(1",
    "1)",
    "1 2",
    "x1; x2",
    "constructor(1)",
    "toString",
    "__proto__",
    "1..2",
    "import('a')",
    "x1 ** 2",
  ])("refuses %j", (expression) => {
    expect(() => value(expression)).toThrow(InputError);
  });

  test("says where it stopped reading", () => {
    expect(() => value("x1 + * x2")).toThrow('at character 5, got "* x2" at expression');
    expect(() => value("x1 + x9")).toThrow("an input x1 to x3");
  });

  test("deep nesting and long text are refused, not crashed on", () => {
    expect(() => value(`${"(".repeat(4000)}1${")".repeat(4000)}`)).toThrow("levels of nesting");
    expect(() => value("-".repeat(9000))).toThrow("levels of nesting");
    expect(() => value("1".repeat(10_001))).toThrow("at most 10000 characters");
    expect(() => compileExpression(5 as unknown as string, 1)).toThrow(InputError);
  });
});
