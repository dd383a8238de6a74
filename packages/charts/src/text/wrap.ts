import { textWidth } from "./text-width.ts";

/**
 * Breaks a text into lines no wider than asked. A single word that is wider stands alone rather than being cut; Chinese
 * breaks between any two characters.
 */
export function wrap(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: 400 | 600 = 400,
  font: "sans" | "serif" = "sans",
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line !== "" && textWidth(longer.trimEnd(), sizePx, weight, font) > widthPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

function pieces(text: string): string[] {
  return text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? [];
}
