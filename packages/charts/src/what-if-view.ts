import { type Facts, whatIfClauses, whatIfRemark } from "@observatory/domain/facts";
import type { Description } from "./define-chart.ts";
import { formats } from "./format.ts";
import type { Locale } from "./locale.ts";
import type { CommonWords } from "./words/common.ts";
import { inUnit, unitOfIndicator, wordsOfIndicator } from "./words/indicators.ts";

/** A what-if as a view tells it. */
export interface WhatIfView {
  /** Its canonical text, as the address has it. */
  readonly text: string;
  /** What it assumes, one clause a step. */
  readonly clauses: readonly string[];
  /** That it is a what-if, and what it assumes, as a remark of its own. */
  readonly remark: string;
}

/** The what-if that facts carry, in words; null where there is none. */
export function whatIfView(facts: Facts, locale: Locale): WhatIfView | null {
  const format = formats(locale);
  const print = {
    date: format.date,
    share: (share: number) => format.share(share, 1),
    value: (value: number, id: string) => inUnit(unitOfIndicator(id), value, { locale, format }),
    indicator: (id: string) => wordsOfIndicator(locale, id).name,
  };
  const remark = whatIfRemark(locale, facts, print);
  if (facts.whatIf === null || remark === null) return null;
  return { text: facts.whatIf.text, clauses: whatIfClauses(locale, facts, print), remark };
}

/** A description that says first and last that it is a what-if; as it was where there is none. */
export function saidToBe(described: Description, assumed: WhatIfView | null, common: CommonWords): Description {
  if (assumed === null) return described;
  const { title, subtitle, notes, alt } = described;
  return {
    title: common.whatIfTitle(title),
    subtitle,
    notes: [assumed.remark, ...notes],
    alt: { short: common.whatIfTitle(alt.short), long: `${alt.long} ${assumed.remark}` },
  };
}
