import type { Locale } from "@observatory/charts";
import { type Answer, answered } from "../ask/answer.ts";
import { type FactWords, factWordsOf } from "../words/facts/words.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { asLocale } from "./local-path.ts";
import { type Asked, entriesOf } from "./open-page.ts";
import type { PageView } from "./page-view.ts";
import { type Address, readAddress } from "./read-address.ts";

/** A page of facts with all it needs to be composed: the reader's language and choices, and the server's answer. */
export interface FactsPage<T> {
  readonly locale: Locale;
  readonly words: Words;
  readonly factWords: FactWords;
  readonly address: Address;
  /** Null when the address was refused before anybody was asked. */
  readonly answer: Answer<T> | null;
}

/** Opens a page of facts: reads its address and asks the server with what was chosen. */
export async function openFacts<T>(
  view: PageView,
  asked: Asked,
  ask: (given: { readonly locale: Locale; readonly chosen: ReadonlyMap<string, string> }) => Promise<T>,
): Promise<FactsPage<T>> {
  const locale = asLocale((await asked.params).locale);
  const address = readAddress(view, entriesOf(await asked.searchParams));
  const answer = address.problem === null ? await answered(ask({ locale, chosen: address.chosen })) : null;
  return { locale, words: wordsOf(locale), factWords: factWordsOf(locale), address, answer };
}
