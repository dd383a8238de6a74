/** Every colour by what it means; a colour means one thing on every page and in every file. */
export type ColourToken =
  | "paper"
  | "surface"
  | "ink"
  | "inkSoft"
  | "rule"
  | "grid"
  | "platforms"
  | "zones"
  | "bth"
  | "yrd"
  | "prd"
  | "rest"
  | "china"
  | "eu"
  | "foster"
  | "regulate"
  | "both"
  | "benign"
  | "neutral"
  | "adverse"
  | "band"
  | "focus";

export type ThemeName = "light" | "dark" | "print";

export type Palette = Readonly<Record<ColourToken, string>>;

/** Colours on white paper, on a dark screen, and in the greys of a printer. Proven apart by theme.test.ts. */
export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: "#fdfcf9",
    surface: "#f5f2eb",
    ink: "#1d1b18",
    inkSoft: "#59544c",
    rule: "#cfc9bc",
    grid: "#e6e1d6",
    platforms: "#1c5d99",
    zones: "#a3520d",
    bth: "#7b3f98",
    yrd: "#0a7268",
    prd: "#b83a4b",
    rest: "#6d675e",
    china: "#9c2f2f",
    eu: "#274b9f",
    foster: "#8a6a00",
    regulate: "#4b3f9e",
    both: "#6d675e",
    benign: "#15688f",
    neutral: "#7a746a",
    adverse: "#b3500f",
    band: "#ece7db",
    focus: "#0b57d0",
  },
  dark: {
    paper: "#16181b",
    surface: "#1f2226",
    ink: "#f1eee8",
    inkSoft: "#b6b0a5",
    rule: "#4a4e54",
    grid: "#2c3036",
    platforms: "#78b4ee",
    zones: "#eda057",
    bth: "#cc9be6",
    yrd: "#4fc4b4",
    prd: "#f28b96",
    rest: "#aaa398",
    china: "#ee8b80",
    eu: "#93b1f5",
    foster: "#d9b945",
    regulate: "#b0a6f5",
    both: "#aaa398",
    benign: "#62bbe3",
    neutral: "#a29b90",
    adverse: "#f0995a",
    band: "#2a2d31",
    focus: "#8ab4f8",
  },
  print: {
    paper: "#ffffff",
    surface: "#f4f4f4",
    ink: "#000000",
    inkSoft: "#404040",
    rule: "#b5b5b5",
    grid: "#dedede",
    platforms: "#222222",
    zones: "#6e6e6e",
    bth: "#1a1a1a",
    yrd: "#4d4d4d",
    prd: "#707070",
    rest: "#8a8a8a",
    china: "#2b2b2b",
    eu: "#6e6e6e",
    foster: "#767676",
    regulate: "#1f1f1f",
    both: "#4d4d4d",
    benign: "#2e2e2e",
    neutral: "#808080",
    adverse: "#636363",
    band: "#ececec",
    focus: "#000000",
  },
};

/** The colours a page uses: custom properties, so that one drawing serves light and dark. */
export const PAGE_PALETTE: Palette = Object.fromEntries(
  Object.keys(PALETTES.light).map((token) => [token, `var(--${kebab(token)})`]),
) as Palette;

export const FONT = {
  sans: "Source Sans 3",
  serif: "Source Serif 4",
  chinese: "Noto Sans SC",
} as const;

/** Sizes inside figures, in px at scale 1; nothing in a figure is smaller than `small`. */
export const SIZE = { title: 22, subtitle: 15, label: 13, small: 12 } as const;

/** The custom properties of a palette as declarations, for the page's style sheet. */
export function customProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([token, value]) => `--${kebab(token)}: ${value};`)
    .join("\n  ");
}

function kebab(token: string): string {
  return token.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
