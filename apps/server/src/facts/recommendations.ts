import type { Locale } from "@observatory/charts";
import { checkedOn, type Facts, factsVersion, recommendationEvidence } from "@observatory/domain/facts";

/** The recommendations with what to watch, what the facts say of it by a day, and the EU's means. */
export function recommendationsPage(facts: Facts, { asOf, locale }: { asOf?: string | undefined; locale: Locale }) {
  const day = asOf ?? checkedOn(facts);
  const names = new Map(facts.milestonesEu.map(({ id, shortEn, adoptedOn }) => [id, { shortEn, adoptedOn }]));
  const recommendations = facts.recommendations
    .toSorted((a, b) => a.rank - b.rank)
    .map((one) => ({
      id: one.id as string,
      rank: one.rank,
      title: one.title[locale],
      summary: one.summary[locale],
      note: one.note ?? null,
      indicators: recommendationEvidence(facts, one, { asOf: day }).map(({ indicator, measure, values }, i) => ({
        id: indicator,
        name: one.indicators[i]?.name[locale] ?? indicator,
        outsideEn: one.indicators[i]?.outsideEn ?? null,
        measure,
        values,
      })),
      euInstruments: one.euInstruments.map(({ milestone, relevance }) => ({
        milestone: milestone as string,
        nameEn: names.get(milestone)?.shortEn ?? milestone,
        adoptedOn: names.get(milestone)?.adoptedOn ?? null,
        relevance: relevance[locale],
      })),
    }));
  return { asOf: day, factsVersion: factsVersion(facts), recommendations };
}
