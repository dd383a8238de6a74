import type { Locale } from "@observatory/charts";
import { footPages } from "./foot-pages.ts";
import { localPath } from "./local-path.ts";

/** Where the code that is printed under a figure is looked up. */
export const verifyPath = footPages.verify;

/** More than any code holds, with what may stand around it. */
const LONGEST = 400;

/** A code as figures print it, wherever in a text it stands: sixteen letters in groups of four, then more of them after spaces. */
const PRINTED = /\b[0-9a-z]{4}(?:-[0-9a-z]{4}){3}(?:\s[0-9a-z]{1,4}(?:-[0-9a-z]{1,4})*)*/i;

/**
 * The code in what a reader typed, as an address writes it: the printed line may be given whole; anything else is kept as it is,
 * so that a page can say what was wrong with it.
 *
 * @example typedCode("code 21rq-j093-8nkr-kayp."); // "21RQ-J093-8NKR-KAYP"
 */
export function typedCode(text: string): string {
  const given = text.slice(0, LONGEST).trim();
  const [code = given] = PRINTED.exec(given) ?? [];
  return code.toUpperCase().replaceAll(/\s+/g, "-");
}

/** The page that says what a code stands for; without one, the page that asks for it. */
export function verifyAddress(locale: Locale, code = ""): string {
  return localPath(locale, code === "" ? verifyPath : `${verifyPath}/${encodeURIComponent(code)}`);
}

/** The code in a path without language; undefined where it is no such page. */
export function codeAtPath(path: string): string | undefined {
  const [, segment] = /^\/verify\/([^/]+)$/.exec(path) ?? [];
  return segment === undefined ? undefined : decoded(segment);
}

/** What a segment of a path says; as it stands where it is not encoded well. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
