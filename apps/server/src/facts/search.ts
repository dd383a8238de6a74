import type { Locale } from "@observatory/charts";
import { type Facts, searchFacts } from "@observatory/domain/facts";
import { named } from "./records.ts";

/** As many answers stand on one page. */
const SHOWN = 60;

/** What answers to some words, best first, each named as a link shows it. */
export function searchPage(facts: Facts, { q, locale }: { q: string; locale: Locale }) {
  const { count, hits, meant } = searchFacts(facts, { q, limit: SHOWN });
  return {
    q,
    count,
    meant,
    hits: hits.map(({ table, id, found }) => ({ ...named(facts, { table, id }, locale), found })),
  };
}
