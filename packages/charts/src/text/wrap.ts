import { textWidth } from "./text-width.ts";

/**
 * Breaks a text into lines no wider than asked. A single word that is wider stands alone rather than being cut; Chinese
 * breaks between any two characters, an address after its signs, and what is longer than any word where the line ends.
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
  const fits = (part: string) => textWidth(part.trimEnd(), sizePx, weight, font) <= widthPx;
  for (const piece of pieces(text).flatMap((part) => (fits(part) || isWord(part) ? [part] : broken(part, fits)))) {
    const longer = line + piece;
    if (line !== "" && !fits(longer)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

const LONGEST_WORD = 40;

/** A word as languages have them, not an address or what somebody typed without a space. */
function isWord(part: string): boolean {
  return part.length <= LONGEST_WORD && !part.includes("/");
}

/** Parts of a word that is too wide: after the signs of an address where it has them, and in any case no wider than a line. */
function broken(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  for (const piece of word.match(/[^/?&=.,:;_-]*[/?&=.,:;_-]*/g) ?? []) {
    let part = "";
    for (const { segment } of graphemes.segment(piece)) {
      if (part !== "" && !fits(part + segment)) {
        parts.push(part);
        part = "";
      }
      part += segment;
    }
    if (part !== "") parts.push(part);
  }
  return parts;
}

/** What a reader takes for one character, so that no accent or flag is torn apart. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Words with the space after them; the signs that French sets apart stay with the word before them, or after. */
function pieces(text: string): string[] {
  return (
    text.match(
      /[\u2e80-\u9fff\uff00-\uffef]|(?:« ?)?[^\s\u2e80-\u9fff\uff00-\uffef]+(?: [;:!?»%]+(?![^\s.,)]))*\s*|\s+/gu,
    ) ?? []
  );
}
