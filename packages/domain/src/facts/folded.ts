/**
 * A text as searches compare it: without case, accents and punctuation, one space between words.
 *
 * @example folded("Hohhot, Ürümqi"); // "hohhot urumqi"
 */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
