import type { Language } from "../claims/words.ts";
import type { Facts } from "../load.ts";
import { wordIn } from "../word-in.ts";
import type { Operation } from "./operation.ts";
import { de } from "./words-de.ts";
import { en } from "./words-en.ts";
import { fr } from "./words-fr.ts";

/** How numbers, dates and indicators are printed inside a sentence of a what-if. */
export interface WhatIfPrinter {
  readonly date: (date: string) => string;
  readonly share: (share: number) => string;
  /** A value of an indicator in its own unit. */
  readonly value: (value: number, indicator: string) => string;
  readonly indicator: (id: string) => string;
}

/** A firm's share, printed. */
interface PrintedShare {
  readonly firm: string;
  readonly share: string;
}

/** One language: a clause for every step. Names are quoted and followed by a word, so that no script reorders what comes after. */
export interface WhatIfWords {
  readonly addPlatform: (of: { name: string; place: string; on: string; operatorType: string }) => string;
  readonly addZone: (of: { name: string; place: string; on: string }) => string;
  readonly movePlatform: (of: { name: string; place: string }) => string;
  readonly moveZone: (of: { name: string; place: string }) => string;
  readonly datePlatform: (of: { name: string; on: string }) => string;
  readonly dateZone: (of: { name: string; on: string }) => string;
  readonly dropPlatform: (name: string) => string;
  readonly dropZone: (name: string) => string;
  readonly dateMilestone: (of: { name: string; on: string; inForce: boolean }) => string;
  readonly dropMilestone: (name: string) => string;
  readonly noBindingSince: (on: string) => string;
  readonly setShares: (of: { market: string; period: string; shares: readonly PrintedShare[] }) => string;
  readonly judge: (of: { indicator: string; year: number | null; value: string; range: string | null }) => string;
  readonly operatorTypes: Readonly<Record<Extract<Operation, { do: "add-platform" }>["operatorType"], string>>;
  /** A clause as a remark of its own. */
  readonly remark: (clauses: readonly string[]) => string;
}

const catalogues: Readonly<Record<Language, WhatIfWords>> = { en, de, fr };

const plain: WhatIfPrinter = {
  date: (date) => date,
  share: (share) => String(share),
  value: (value) => String(value),
  indicator: (id) => id,
};

/**
 * The steps of a what-if in words, one clause a step: what every view, file and citation says of it.
 *
 * Names of operators, cities and firms stay English in every language, as in all sentences about records.
 *
 * @param facts - Facts that carry the what-if.
 * @param print - How dates, shares and indicators are printed; plainly unless told.
 * @returns One clause a step, without a full stop; none where there is no what-if.
 * @example whatIfClauses("en", withWhatIf(bundledFacts(), "drop-platform.dji")); // ["the platform of “DJI” was never designated"]
 */
export function whatIfClauses(language: Language, facts: Facts, print: WhatIfPrinter = plain): string[] {
  const { whatIf, unpatched } = facts;
  if (whatIf === null || unpatched === null) return [];
  return whatIf.steps.map((step) =>
    clauseOf(step, { language, words: catalogues[language], before: unpatched, laid: facts, print }),
  );
}

/**
 * A what-if as one remark: that it is one, and what it changes.
 *
 * @returns A sentence or two; null where there is no what-if.
 * @example whatIfRemark("en", bundledFacts()); // null
 */
export function whatIfRemark(language: Language, facts: Facts, print: WhatIfPrinter = plain): string | null {
  const clauses = whatIfClauses(language, facts, print);
  return clauses.length === 0 ? null : catalogues[language].remark(clauses);
}

interface Around {
  readonly language: Language;
  readonly words: WhatIfWords;
  readonly before: Facts;
  readonly laid: Facts;
  readonly print: WhatIfPrinter;
}

function clauseOf(step: Operation, { language, words, before, laid, print }: Around): string {
  const placed = (said: string) => placeName(laid, said);
  switch (step.do) {
    case "add-platform": {
      const { id, place, on, operatorType, name } = step;
      const type = words.operatorTypes[operatorType];
      return words.addPlatform({ name: name ?? id, place: placed(place), on: print.date(on), operatorType: type });
    }
    case "add-zone": {
      const name = step.name ?? placed(step.place);
      return words.addZone({ name, place: placed(step.place), on: print.date(step.on) });
    }
    case "move-platform":
      return words.movePlatform({ name: platformName(before, step.id), place: placed(step.place) });
    case "move-zone":
      return words.moveZone({ name: zoneName(before, step.id), place: placed(step.place) });
    case "date-platform":
      return words.datePlatform({ name: platformName(before, step.id), on: print.date(step.on) });
    case "date-zone":
      return words.dateZone({ name: zoneName(before, step.id), on: print.date(step.on) });
    case "drop-platform":
      return words.dropPlatform(platformName(before, step.id));
    case "drop-zone":
      return words.dropZone(zoneName(before, step.id));
    case "date-milestone": {
      const milestone = milestoneOf(before, step.id);
      const inForce = milestone !== undefined && milestone.effectiveOn !== null;
      return words.dateMilestone({ name: milestoneName(before, step.id, language), on: print.date(step.on), inForce });
    }
    case "drop-milestone":
      return words.dropMilestone(milestoneName(before, step.id, language));
    case "no-binding-since":
      return words.noBindingSince(print.date(step.on));
    case "set-shares": {
      const record = before.marketShares.find(({ id }) => id === step.id);
      const market = record === undefined ? step.id : wordIn(record, "market", language);
      return words.setShares({ market, period: record?.period ?? "", shares: printedShares(step, laid, print) });
    }
    case "add-shares": {
      const record = before.marketShares.find(({ market }) => market === step.id);
      const market = record === undefined ? step.id : wordIn(record, "market", language);
      return words.setShares({ market, period: step.period, shares: printedShares(step, laid, print) });
    }
    case "judge":
      return words.judge({ indicator: print.indicator(step.id), year: step.year, ...printedValues(step, print) });
    default:
      return step satisfies never;
  }
}

function printedShares(
  { shares }: Extract<Operation, { shares: unknown }>,
  { marketShares }: Facts,
  print: WhatIfPrinter,
): PrintedShare[] {
  const names = new Map(marketShares.flatMap((record) => record.shares.map(({ firm, nameEn }) => [firm, nameEn])));
  return shares.map(({ firm, share }) => ({ firm: names.get(firm) ?? firm, share: print.share(share) }));
}

function printedValues(
  { id, values: [value = 0, low, high] }: Extract<Operation, { do: "judge" }>,
  print: WhatIfPrinter,
): { value: string; range: string | null } {
  const range = low === undefined || high === undefined ? null : `${print.value(low, id)} – ${print.value(high, id)}`;
  return { value: print.value(value, id), range };
}

function platformName({ platforms }: Facts, id: string): string {
  return platforms.find((one) => one.id === id)?.brandEn ?? id;
}

function zoneName({ zones }: Facts, id: string): string {
  return zones.find((one) => one.id === id)?.nameEn ?? id;
}

function placeName({ places }: Facts, said: string): string {
  return places.find(({ id, gb2260 }) => id === said || gb2260 === said)?.nameEn ?? said;
}

function milestoneName(facts: Facts, id: string, language: Language): string {
  const milestone = milestoneOf(facts, id);
  return milestone === undefined ? id : wordIn(milestone, "short", language);
}

function milestoneOf({ milestonesChina, milestonesEu }: Facts, id: string) {
  return [...milestonesChina, ...milestonesEu].find((one) => one.id === id);
}
