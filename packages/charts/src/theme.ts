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
    platforms: "#2f6096",
    zones: "#97551a",
    bth: "#80449f",
    yrd: "#005249",
    prd: "#a8123c",
    rest: "#736e61",
    china: "#98200f",
    eu: "#293c95",
    foster: "#876700",
    regulate: "#5a50ae",
    both: "#50453f",
    benign: "#00597f",
    neutral: "#66676b",
    adverse: "#a84300",
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
    platforms: "#9cc7f7",
    zones: "#f2b27f",
    bth: "#e3a3ee",
    yrd: "#22a69c",
    prd: "#ee6486",
    rest: "#c4bdb0",
    china: "#ea8a7e",
    eu: "#6f9bf5",
    foster: "#b59a2e",
    regulate: "#c3bbff",
    both: "#e0cbbd",
    benign: "#82d5f6",
    neutral: "#9e9e99",
    adverse: "#de7d4a",
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
    platforms: "#1c1c1c",
    zones: "#707070",
    bth: "#000000",
    yrd: "#3d3d3d",
    prd: "#666666",
    rest: "#888888",
    china: "#1c1c1c",
    eu: "#707070",
    foster: "#808080",
    regulate: "#1a1a1a",
    both: "#4d4d4d",
    benign: "#161616",
    neutral: "#868686",
    adverse: "#505050",
    band: "#f2f2f2",
    focus: "#000000",
  },
};

/** The colours a page uses: custom properties, so that one drawing serves light and dark. */
export const PAGE_PALETTE: Palette = Object.fromEntries(
  Object.keys(PALETTES.light).map((token) => [token, `var(--${kebab(token)})`]),
) as Palette;

export const FONT = {
  sans: "Observatory Sans",
  serif: "Observatory Serif",
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
