/**
 * A program in ASCII alone, as runParts reads it: esbuild escapes what stands in strings and names, but leaves regular expressions
 * as they are, and there a sign beyond ASCII would be read as others.
 *
 * @param {string} code - What esbuild wrote.
 * @returns {string}
 */
export function inAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
