import { formats, type Locale } from "@observatory/charts";
import { checkedOn, type Facts, milestones } from "@observatory/domain/facts";
import { named } from "./records.ts";

/** As many milestones are told; the rest have a page of their own. */
const SHOWN = 5;

/** What came last: the latest milestones of both sides up to a day, and when the facts themselves last changed. */
export function latestPage(facts: Facts, { asOf, locale }: { asOf?: string | undefined; locale: Locale }) {
  const format = formats(locale);
  const day = asOf ?? checkedOn(facts);
  const last = milestones(facts, { asOf: day, counting: "possible" }).slice(-SHOWN).reverse();
  return {
    milestones: last.map((milestone) => ({
      ...named(facts, { table: `milestones-${milestone.lane}`, id: milestone.id }, locale),
      lane: milestone.lane,
      phase: milestone.phase,
      on: milestone.adoptedOn,
      printedOn: format.date(milestone.adoptedOn),
    })),
    changed: changedOn(facts, day).map((on) => ({
      on,
      printedOn: format.date(on),
      lines: facts.changeLog.filter((entry) => entry.on === on).length,
    })),
  };
}

/** The last day, up to a day, on which facts were published or changed; none before the first. */
function changedOn(facts: Facts, day: string): string[] {
  return facts.changeLog
    .map(({ on }) => on as string)
    .filter((on) => on <= day)
    .slice(-1);
}
