import type { Locale } from "@observatory/charts";
import { checkedOn, type Facts, factsVersion, recommendationEvidence, wordIn } from "@observatory/domain/facts";
import type { EuMilestone } from "@observatory/domain/records";

/** The recommendations with what to watch, what the facts say of it by a day, and the EU's means. */
export function recommendationsPage(facts: Facts, { asOf, locale }: { asOf?: string | undefined; locale: Locale }) {
  const day = asOf ?? checkedOn(facts);
  const names = new Map(facts.milestonesEu.map((one) => [one.id, one]));
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
        name: nameOf(names.get(milestone), locale) ?? milestone,
        adoptedOn: names.get(milestone)?.adoptedOn ?? null,
        relevance: relevance[locale],
      })),
    }));
  return { asOf: day, factsVersion: factsVersion(facts), recommendations };
}

function nameOf(milestone: EuMilestone | undefined, locale: Locale): string | undefined {
  return milestone === undefined ? undefined : wordIn(milestone, "short", locale);
}
