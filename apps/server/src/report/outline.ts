import { charts, type Locale } from "@observatory/charts";
import type { Facts } from "@observatory/domain/facts";
import { claimsPage } from "../facts/claims.ts";
import { reportOf } from "./report.ts";

/** What a report would hold, and what it might: enough for a page on which one is put together. */
export function reportOutline(facts: Facts, { query, locale }: { query: string; locale: Locale }) {
  const report = reportOf(facts, [...new URLSearchParams(query)], { locale });
  return {
    factsVersion: report.factsVersion,
    sources: report.sources.length,
    figures: report.figures.map(({ number, payload: { chart, name, title, subtitle } }) => {
      return { number, chart, name, title, subtitle };
    }),
    claims: report.claims.map(({ number, claim: { id, text, verdictWords } }) => ({ number, id, text, verdictWords })),
    known: {
      figures: charts.map(({ id, words }) => ({ id, name: words[locale].name })),
      claims: claimsPage(facts, { locale }).claims.map(({ id, text, verdictWords }) => ({ id, text, verdictWords })),
    },
  };
}
