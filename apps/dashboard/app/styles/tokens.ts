import { customProperties, PALETTES, type ThemeName } from "@observatory/charts/theme";

/** The colours of pages as a style sheet, made from the palette that figures use: light, dark by device or by choice, print. */
export function tokensCss(): string {
  return [
    "/* Made from the palettes of the charts by styles/tokens.ts; do not edit. */",
    rule(":root", "light", "light"),
    `@media (prefers-color-scheme: dark) {\n${rule(':root:not([data-theme="light"])', "dark", "dark")}}\n`,
    rule(':root[data-theme="dark"]', "dark", "dark"),
    `@media print {\n${rule(":root:root:root", "print", "light")}}\n`,
  ].join("\n");
}

function rule(selector: string, theme: ThemeName, scheme: "light" | "dark"): string {
  return `${selector} {\n  color-scheme: ${scheme};\n  ${customProperties(PALETTES[theme])}\n}\n`;
}
