import { customProperties, FONT, PALETTES, type ThemeName } from "@observatory/charts/theme";

/** Fonts of readers' own that stand in until ours arrive, stretched to their measures by fonts/fallbacks.css. */
const STANDINS = {
  sans: ["Arial", "Roboto", "DejaVu Sans"],
  serif: ["Georgia", "Noto Serif", "DejaVu Serif"],
};

/**
 * What pages and figures share, as a style sheet: the typefaces, and the colours in light, in dark by device or by choice,
 * and in print.
 */
export function tokensCss(): string {
  const sans = `--sans: ${stack(FONT.sans, STANDINS.sans)}, system-ui, sans-serif;`;
  const serif = `--serif: ${stack(FONT.serif, STANDINS.serif)}, Georgia, serif;`;
  const parts = [
    "/* Made from the palettes of the charts by styles/tokens.ts; do not edit. */",
    rule(":root", [sans, serif, ...colours("light", "light")]),
    rule("@media (prefers-color-scheme: dark)", [rule(':root:not([data-theme="light"])', colours("dark", "dark"))]),
    rule(':root[data-theme="dark"]', colours("dark", "dark")),
    rule("@media print", [rule(":root:root:root", colours("print", "light"))]),
  ];
  return `${parts[0]}\n${parts.slice(1).join("\n\n")}\n`;
}

function stack(font: string, standins: readonly string[]): string {
  const names = [font, ...standins.map((standin) => `${font} Fallback: ${standin}`), FONT.chinese];
  return names.map((name) => `"${name}"`).join(", ");
}

function colours(theme: ThemeName, scheme: "light" | "dark"): string[] {
  const properties = customProperties(PALETTES[theme]).split("\n");
  return [`color-scheme: ${scheme};`, ...properties.map((line) => line.trim())];
}

function rule(selector: string, inside: readonly string[]): string {
  const indented = inside.flatMap((part) => part.split("\n")).map((line) => `  ${line}`);
  return `${selector} {\n${indented.join("\n")}\n}`;
}
