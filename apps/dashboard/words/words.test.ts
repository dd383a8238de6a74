import { LOCALES, type Locale } from "@observatory/charts";
import { describe, expect, test } from "vitest";
import { failureWords } from "./failure.ts";
import { takeWords } from "./take/words.ts";
import { verifyWords } from "./verify/words.ts";
import { wordsOf } from "./words.ts";

/** Every word with its path, functions called with what they may be called with. */
function said(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "function") return [1, 2].map((n) => [`${here}(${n})`, value(n, n)]);
    return said(value, `${here}.`);
  });
}

const allWords = (locale: Locale) => ({
  ...wordsOf(locale),
  failure: failureWords[locale],
  verify: verifyWords[locale],
  takeAway: takeWords[locale],
});

/** What is the same in several languages. */
const shared = /^(nav\.(menu|label)|chart\.(empty|sources.*|notes)|nav\.concentration)/;

describe.each(LOCALES)("the words of %s", (locale) => {
  test("are all there, without stray spaces or straight quotes", () => {
    for (const [path, text] of said(allWords(locale))) {
      expect(text, path).not.toBe("");
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/["']|undefined|\.\.\./);
    }
  });

  test("are that language's own", () => {
    if (locale === "en") return;
    const english = new Map(said(allWords("en")));
    const same = said(allWords(locale)).filter(([path, text]) => english.get(path) === text && !shared.test(path));
    expect(same).toEqual([]);
  });
});
