import { briefIndicators, type Indicator } from "@observatory/domain/facts";
import type { Formats } from "../format.ts";
import type { Catalogue, Locale } from "../locale.ts";
import { indicatorsDe } from "./indicators/de.ts";
import { type IndicatorKey, type IndicatorWords, indicatorsEn } from "./indicators/en.ts";
import { indicatorsFr } from "./indicators/fr.ts";

/** Names, reasons and what would settle a gap, for every indicator of the framework. */
export const indicatorWords: Catalogue<IndicatorWords> = { en: indicatorsEn, de: indicatorsDe, fr: indicatorsFr };

/** The words of one indicator. */
export function wordsOfIndicator(locale: Locale, id: string): IndicatorWords["indicators"][IndicatorKey] {
  const { indicators } = indicatorWords[locale];
  if (!Object.hasOwn(indicators, id)) throw new Error(`missing words: indicator ${id}`);
  return indicators[id as IndicatorKey];
}

/** The unit of the indicator of an id. */
export function unitOfIndicator(id: string): Indicator["unit"] {
  const found = briefIndicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`unknown indicator: ${id}`);
  return found.unit;
}

/** A value in an indicator's own unit, in words. */
export function inUnit(
  unit: Indicator["unit"],
  value: number,
  { locale, format }: { locale: Locale; format: Formats },
) {
  const { units } = indicatorWords[locale];
  switch (unit) {
    case "share":
      return format.share(value);
    case "years":
      return units.years(format.decimal(value, 1));
    case "tasks":
      return units.tasks(format.count(value));
    case "index":
      return format.decimal(value, 2);
    case "points":
      return units.points(format.signed(value * 100, 1));
    case "relative-change":
      return format.signedShare(value, 1);
    default:
      return unit satisfies never;
  }
}
