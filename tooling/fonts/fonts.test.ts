import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { chineseCharacters, factsCharacters, latinCharacters } from "./characters.mjs";
import { coveredBy } from "./covered.ts";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const fonts = `${packages}charts/fonts/`;
const font = (name: string): Set<number> => coveredBy(readFileSync(`${fonts}${name}.ttf`));
const absent = (text: string, ...covering: ReadonlySet<number>[]) =>
  [...new Set(text)].filter((one) => !covering.some((points) => points.has(one.codePointAt(0) ?? 0)));

describe("packages/charts/fonts", () => {
  test("hold every character of the facts", () => {
    const characters = factsCharacters(`${packages}domain/data`);
    expect(characters.length).toBeGreaterThan(500);
    expect(absent(characters, font("source-sans-3-400"), font("noto-sans-sc-400"))).toEqual([]);
  });

  test("hold GB 2312 and what European languages are written with", () => {
    expect(absent(chineseCharacters(), font("noto-sans-sc-400"))).toEqual([]);
    for (const name of ["source-sans-3-400", "source-sans-3-600"])
      expect(absent(latinCharacters(), font(name))).toEqual([]);
    const letters = [...latinCharacters()].filter((one) => /[\p{L}\p{N}]/u.test(one) && !/[ĬĭĲĳŦŧ]/.test(one)).join("");
    for (const name of ["source-serif-4-400", "source-serif-4-600"]) expect(absent(letters, font(name))).toEqual([]);
  });

  test("lie there twice, for pictures and for pages, with their licences", () => {
    const names = readdirSync(fonts);
    const ttf = names.filter((name) => name.endsWith(".ttf"));
    expect(ttf).toHaveLength(5);
    expect(ttf.filter((name) => !names.includes(name.replace(".ttf", ".woff2")))).toEqual([]);
    expect(names.filter((name) => name.endsWith(".OFL.txt"))).toHaveLength(3);
  });
});
