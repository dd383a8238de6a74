import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Both ends of each run of code points that the Latin fonts keep.
 *
 * @type {[number, number][]}
 */
const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0x17f], // Latin-1 and Latin Extended-A
  [0x1cd, 0x1dc], // third-tone vowels of pinyin
  [0x218, 0x21b], // Romanian
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x391, 0x3a1], // Greek capitals
  [0x3a3, 0x3a9],
  [0x3b1, 0x3c9], // Greek small letters
  [0x1e9e, 0x1e9e],
  [0x2009, 0x200a], // thin spaces
  [0x2010, 0x2015], // hyphens and dashes
  [0x2018, 0x201e], // quotation marks
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2071], // superscripts and subscripts
  [0x2074, 0x208e],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2199], // arrows
  [0x2202, 0x2202],
  [0x2206, 0x2206],
  [0x220f, 0x220f],
  [0x2211, 0x2212],
  [0x221a, 0x221a],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25b2, 0x25b3],
  [0x25bc, 0x25bc],
  [0x25c6, 0x25c6],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2713, 0x2713],
];

/** What European names, numbers and notes are written with. */
export function latinCharacters() {
  return LATIN.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  ).join("");
}

/** GB 2312: ASCII, its symbols and kana, and the 6,763 Chinese characters of levels 1 and 2. */
export function chineseCharacters() {
  const decoder = new TextDecoder("gbk");
  const characters = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i));
  for (let row = 0xa1; row <= 0xf7; row++) {
    if (row > 0xa5 && row < 0xb0) continue;
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      const isPrivate = character >= "\ue000" && character <= "\uf8ff";
      if ([...character].length === 1 && character !== "\ufffd" && !isPrivate) characters.push(character);
    }
  }
  return [...new Set(characters)].join("");
}

/**
 * Every character that the facts are written with; addresses may hold anything and stand in no figure.
 *
 * @param {string} folder - Where the tables lie.
 * @param {readonly string[]} [tables] - Of these alone; of all when not given.
 */
export function factsCharacters(folder, tables) {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".json") && (tables?.includes(name.slice(0, -5)) ?? true))
    .flatMap((name) => textsIn(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  return [...new Set(texts.join(""))].sort().join("");
}

/** @returns {string[]} */
function textsIn(/** @type {unknown} */ value, key = "") {
  if (typeof value === "string") return key === "address" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}

/** The tables whose names stand in figures and lists, on most pages. */
const NAMED = ["platforms", "zones", "places", "regions"];

/**
 * The Chinese of the facts in two parts: what names are written with, and what else is.
 *
 * @param {string} folder - Where the tables lie.
 * @returns {{ names: string, facts: string }}
 */
export function chineseOfFacts(folder) {
  const names = chineseOf(factsCharacters(folder, NAMED));
  const facts = [...chineseOf(factsCharacters(folder))].filter((one) => !names.includes(one)).join("");
  return { names, facts };
}

/** The characters of a text that only the Chinese font has: ideographs, their punctuation and full-width forms. */
export const chineseOf = (/** @type {string} */ text) =>
  [...new Set(text)].filter((one) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(one)).join("");

/** Characters as a style sheet's unicode-range; neighbours are joined into runs. */
export function unicodeRange(/** @type {string} */ characters) {
  const points = [...characters].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] >= point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (/** @type {number} */ point) => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(", ");
}
