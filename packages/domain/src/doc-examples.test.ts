/// <reference types="vite/types/importMeta.d.ts" />
import { expect, test } from "vitest";

/*
 * Runs every `@example expression; // value` of a doc comment in this package. Its own file's exports are at hand first,
 * then everybody's. A value of six digits or more is compared to its digits, a shorter one as it stands.
 */

const sources = import.meta.glob<string>(["./**/*.ts", "!./**/*.test.ts", "!./**/*.test-d.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const modules = import.meta.glob<Record<string, unknown>>(["./**/*.ts", "!./**/*.test.ts", "!./**/*.test-d.ts"], {
  eager: true,
});
const everything: Record<string, unknown> = Object.assign({}, ...Object.values(modules));

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly value: string;
}

/** Examples that need a record in hand, or say more than a value. */
const NOT_RUN = [/^marketOf\(record\)/, /^provenanceOf\(observation\)/, /^inMegaRegions\(/];

const examples: Example[] = Object.entries(sources)
  .flatMap(([file, text]) =>
    Array.from(text.matchAll(/@example (.+); \/\/ (.+?)(?: \*\/)?$/gm), ([, expression = "", value = ""]) => ({
      file: file.slice(2),
      expression,
      value,
    })),
  )
  .filter(({ expression }) => !NOT_RUN.some((one) => one.test(expression)));

function evaluated(code: string, scope: Record<string, unknown>): unknown {
  return new Function(...Object.keys(scope), `"use strict"; return (${code});`)(...Object.values(scope));
}

/** Half a unit of the last printed digit; nothing to speak of for numbers printed in full. */
function slackOf(expected: number): number {
  const [mantissa = "", exponent = "0"] = String(expected).split("e");
  const digits = mantissa.replace(/^-?0?\.?0*/, "").replace(".", "").length;
  const decimals = (mantissa.split(".")[1] ?? "").length - Number(exponent);
  return digits < 6 || !mantissa.includes(".") ? Math.abs(expected) * 1e-12 : 0.5000001 * 10 ** -decimals;
}

function expectAlike(actual: unknown, expected: unknown): void {
  if (typeof expected === "number" && Number.isFinite(expected)) {
    expect(typeof actual === "number" ? Math.abs(actual - expected) : actual).toBeLessThanOrEqual(slackOf(expected));
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(Object(actual))).toEqual(Object.keys(expected));
    for (const [key, part] of Object.entries(expected)) expectAlike(Reflect.get(Object(actual), key), part);
  } else expect(actual).toBe(expected);
}

test("there are examples to run", () => expect(examples.length).toBeGreaterThan(50));

test.each(examples)("$file: $expression is $value", ({ file, expression, value }) => {
  const scope = { ...everything, ...modules[`./${file}`] };
  expectAlike(evaluated(expression, scope), evaluated(value, {}));
});
