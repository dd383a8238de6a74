import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import { describe, expect, test } from "vitest";
import { FONT } from "../../packages/charts/src/theme.ts";
import {
  chineseCharacters,
  chineseOf,
  chineseOfFacts,
  factsCharacters,
  latinCharacters,
  unicodeRange,
} from "./characters.mjs";
import { coveredBy } from "./covered.ts";
import { renamedTtf, streamOf } from "./rename.mjs";

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

  test("hold the Chinese of the facts once more, in small files for pages; else run node tooling/fonts/chinese-of-facts.mjs", () => {
    const parts = Object.entries(chineseOfFacts(`${packages}domain/data`));
    const sheet = readFileSync(`${fonts}chinese-of-facts.css`, "utf8").replaceAll(/\s+/g, " ");
    for (const [part, characters] of parts) {
      const small = fontkit.create(readFileSync(`${fonts}noto-sans-sc-${part}.woff2`)) as fontkit.Font;
      expect(absent(characters, new Set(small.characterSet)), part).toEqual([]);
      expect(sheet).toContain(`unicode-range: ${unicodeRange(characters)};`);
    }
    const all = chineseOf(factsCharacters(`${packages}domain/data`));
    expect([...parts.map(([, characters]) => characters).join("")].sort()).toEqual([...all].sort());
    expect(unicodeRange("cabx")).toBe("U+61-63, U+78");
  });

  test("hold GB 2312 and what European languages are written with", () => {
    // Newer versions of Node read the euro sign among them, which the Latin font has.
    expect(absent(chineseCharacters(), font("noto-sans-sc-400"), font("source-sans-3-400"))).toEqual([]);
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

  test("keep the name that their licence reserves for the originals to copyright and licence", () => {
    const files = readdirSync(fonts).filter((name) => /\.(ttf|woff2)$/.test(name));
    expect(files).toHaveLength(12);
    for (const name of files) {
      const file = readFileSync(fonts + name);
      const texts = (name.endsWith(".ttf") ? file : streamOf(file)).toString("latin1").replaceAll("\0", "");
      expect(texts, name).toMatch(/Observatory(Sans|Serif)|NotoSansSC/);
      expect(texts, name).not.toMatch(/Source ?(Sans|Serif)/);
    }
  });

  test("are whole after a renaming: every table's sum and the file's own are right", () => {
    for (const name of readdirSync(fonts).filter((file) => /^source.*ttf$/.test(file))) {
      const file = readFileSync(fonts + name);
      expect(Buffer.compare(renamedTtf(file), file), name).toBe(0);
      let sum = 0;
      for (let at = 0; at < file.length; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0;
      expect(sum, name).toBe(0xb1b0afba);
    }
  });

  test("have one name in pictures and on pages", () => {
    const sheets = [`${fonts}fonts.css`, `${packages}../apps/dashboard/app/tokens.css`];
    for (const sheet of sheets.map((path) => readFileSync(path, "utf8")))
      for (const family of Object.values(FONT)) expect(sheet).toContain(`"${family}"`);
  });
});
