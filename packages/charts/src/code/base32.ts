/** Crockford's alphabet: no I, L, O, U, so that a code survives print, handwriting and reading aloud. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const MISREAD: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };

/**
 * Bytes as letters and digits, five bits each, the last filled up with zeros.
 *
 * @source Crockford (2019), Base 32, crockford.com/base32.html.
 */
export function base32(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31];
}

/** The bytes of such a text, whatever its case and however it was grouped; null where it holds other signs or stray bits. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text.toUpperCase().replaceAll(/[\s-]/g, "")) {
    const value = ALPHABET.indexOf(MISREAD[letter] ?? letter);
    if (value === -1) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  return held === 0 && bits < 5 ? Uint8Array.from(bytes) : null;
}
