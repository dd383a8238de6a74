import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { type ColourToken, customProperties, PAGE_PALETTE, PALETTES, type ThemeName } from "./theme.ts";

/** Colours that stand beside one another in a figure and must be told apart by hue or lightness alone. */
const neighbours: readonly (readonly ColourToken[])[] = [
  ["platforms", "zones"],
  ["bth", "yrd", "prd", "rest"],
  ["china", "eu"],
  ["foster", "regulate", "both"],
  ["benign", "neutral", "adverse"],
];
const marks = neighbours.flat();
const grounds = ["paper", "surface"] as const;

const vision = {
  normal: (colour: Color) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

/** CIEDE2000 of about 2 is seen side by side; 12 is told apart across a figure by small dots and thin lines. */
const floor: Record<ThemeName, number> = { light: 12, dark: 12, print: 10 };
/** Below this two meanings would be one colour to a reader who turns the page. Greys of a printer carry no such promise. */
const meaningFloor = 6;

const themes = Object.keys(PALETTES) as ThemeName[];
const pairs = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

function colour(theme: ThemeName, token: ColourToken): Color {
  const parsed = parse(PALETTES[theme][token]);
  if (parsed === undefined) throw new Error(`${theme}.${token} is not a colour: ${PALETTES[theme][token]}`);
  return parsed;
}

/** Pairs that fall short, as lines that name both and by how much. */
const short = (
  among: readonly (readonly [ColourToken, ColourToken])[],
  theme: ThemeName,
  least: number,
  measure: (a: Color, b: Color) => number,
) =>
  among.flatMap(([a, b]) => {
    const value = measure(colour(theme, a), colour(theme, b));
    return value >= least ? [] : [`${theme}: ${a} and ${b} are ${value.toFixed(2)} apart, least ${least}`];
  });
const against = (tokens: readonly ColourToken[], others: readonly ColourToken[]) =>
  tokens.flatMap((token) => others.map((other) => [token, other] as const));

describe.each(themes)("PALETTES.%s", (theme) => {
  test("holds six-digit colours only", () => {
    for (const value of Object.values(PALETTES[theme])) expect(value).toMatch(/^#[0-9a-f]{6}$/);
  });

  test("text, and marks that carry their label in their own colour, have 4.5:1 on paper and surface", () => {
    const text = theme === "print" ? (["ink", "inkSoft"] as const) : (["ink", "inkSoft", ...marks] as const);
    expect(short(against(text, grounds), theme, 4.5, wcagContrast)).toEqual([]);
    expect(short(against(["ink"], ["band"]), theme, 4.5, wcagContrast)).toEqual([]);
  });

  test("marks and the focus ring have 3:1 on paper, surface and band", () => {
    expect(short(against([...marks, "focus"], [...grounds, "band"]), theme, 3, wcagContrast)).toEqual([]);
  });

  test.each(Object.keys(vision) as (keyof typeof vision)[])("neighbours stay apart under %s vision", (kind) => {
    const seen = (a: Color, b: Color) => difference(vision[kind](a), vision[kind](b));
    expect(neighbours.flatMap((group) => short(pairs(group), theme, floor[theme], seen))).toEqual([]);
  });
});

test.each(["light", "dark"] as const)("PALETTES.%s gives no two meanings one colour", (theme) => {
  expect(short(pairs(marks), theme, meaningFloor, difference)).toEqual([]);
});

test("customProperties(palette) declares every token once, as PAGE_PALETTE reads it", () => {
  const declared = [...customProperties(PALETTES.light).matchAll(/^\s*(--[a-z-]+): /gm)].map(
    ([, name]) => `var(${name})`,
  );
  expect(declared).toEqual(Object.values(PAGE_PALETTE));
});
