/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, test } from "vitest";
import * as concentration from "../concentration/index.ts";
import * as inequality from "../inequality/index.ts";
import * as inference from "../inference/index.ts";
import * as time from "../time/index.ts";
import { computeOne } from "./answer.ts";
import { type Measure, measures } from "./measures.ts";
import { computeFunction } from "./registry.ts";

/* Measures, functions, answers of the calculator and headings of docs/methods are compared in every direction. */

const pages = import.meta.glob<string>("../../../../docs/methods/{concentration,bounds,inequality,inference,time}.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const doors: Record<string, Record<string, unknown>> = {
  concentration,
  bounds: concentration,
  inequality,
  inference,
  time,
};
/** Behind the doors and no measures themselves. */
const helpers = ["indexById"];

const families = Object.entries(pages).map(([path, text]) => ({ family: path.replace(/^.*\/|\.md$/g, ""), text }));
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const covers = (measure: Measure, answer: string): boolean =>
  measure.answers.includes(answer) || measure.answers.includes(answer.replace(/\..*$/, ".*"));

describe.each(families)("docs/methods/$family.md", ({ family, text }) => {
  const own = measures.filter((measure) => measure.family === family);
  const sections = text.split(/^## /m).slice(1);

  test("has a heading for each measure and a measure for each heading, in one order", () => {
    expect(sections.map((section) => section.split("\n")[0])).toEqual(own.map(({ id }) => id));
  });

  test.each(sections.map((section) => [section.split("\n")[0], section]))(
    "%s has an example and a source",
    (_id, section) => {
      expect(section).toMatch(/^(```compute |Example: )/m);
      expect(section).toMatch(/^Source: .+\.$/m);
    },
  );

  test("links only to headings that exist", () => {
    for (const [, page = "", id] of text.matchAll(/\]\(([a-z]*)(?:\.md)?#([a-z0-9-]+)\)/g)) {
      expect(families.find((one) => one.family === (page || family))?.text).toContain(`\n## ${id}\n`);
    }
  });

  const examples = Array.from(text.matchAll(/```compute (\w+) (\w+)\n(.+)\n(.+)\n```/g), (match) => match.slice(1));
  test.each(examples)("%s gives %s of %s as %s", (fn = "", field = "", input = "", printed = "") => {
    const result = computeOne(fn, JSON.parse(input));
    const expected: unknown = JSON.parse(printed, (_, value) =>
      typeof value === "number" ? expect.closeTo(value, 9) : value,
    );
    expect(result).toHaveProperty(`result.${field}`);
    expect((result as { result: Record<string, unknown> }).result[field]).toEqual(expected);
    expect(own.filter((measure) => covers(measure, `${fn}.${field}`))).toHaveLength(1);
  });
});

test("every measure is a function behind its family's door, and every function there is explained", () => {
  for (const { id, family } of measures) expect(doors[family], id).toHaveProperty(camel(id));
  for (const { also = [], family } of measures) for (const name of also) expect(doors[family]).toHaveProperty(name);
  const explained = new Set([...measures.flatMap(({ id, also = [] }) => [camel(id), ...also]), ...helpers]);
  for (const door of Object.values(doors)) {
    const isClass = (value: unknown): boolean => /^class /.test(String(value));
    const functions = Object.entries(door).filter(([, value]) => typeof value === "function" && !isClass(value));
    for (const [name] of functions) expect(explained, name).toContain(name);
  }
});

test("every answer of these functions stands behind exactly one measure", () => {
  for (const name of new Set(measures.flatMap(({ answers }) => answers.map((answer) => answer.replace(/\..*$/, ""))))) {
    const output = computeFunction(name)?.output as unknown as { shape: Record<string, unknown> };
    for (const field of Object.keys(output.shape)) {
      expect(
        measures.filter((measure) => covers(measure, `${name}.${field}`)),
        `${name}.${field}`,
      ).toHaveLength(1);
    }
  }
});

test("every index of the registry is explained by exactly one measure", () => {
  const explained = measures.flatMap(({ indices = [] }) => indices);
  expect(explained.toSorted()).toEqual(concentration.indices.map(({ id }) => id).toSorted());
});
