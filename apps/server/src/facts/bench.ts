import { type Locale, whatIfView } from "@observatory/charts";
import {
  type Facts,
  factsUnder,
  switchableReadings,
  type TableName,
  whatIfPresets,
  whatIfPresetWords,
} from "@observatory/domain/facts";
import { named } from "./records.ts";
import { tableOf } from "./tables.ts";

/** What the laboratory offers: ready-made what-ifs, readings, and the records that a what-if may speak of, by name. */
export function benchPage(
  facts: Facts,
  { locale, reading, whatif }: { locale: Locale; reading?: string | undefined; whatif?: string | undefined },
) {
  const names = (table: TableName) =>
    (tableOf(facts, table).records as readonly { id: string }[]).map(({ id }) => ({
      id,
      name: named(facts, { table, id }, locale).name,
    }));
  return {
    presets: whatIfPresets.map((preset) => ({ ...preset, ...whatIfPresetWords[locale][preset.id] })),
    readings: switchableReadings(facts).map(({ id, disagreement, says }) => ({ id, topic: disagreement.topic, says })),
    clauses: whatIfView(factsUnder(facts, { reading, whatif }), locale)?.clauses ?? [],
    platforms: names("platforms"),
    zones: names("zones"),
    places: names("places"),
    milestones: names("milestones-china"),
    markets: names("market-shares"),
  };
}
