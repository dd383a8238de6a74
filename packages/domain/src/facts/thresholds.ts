import type { DominanceRule } from "../concentration/presumed-dominance.ts";
import { InputError } from "../errors.ts";
import type { Threshold, ThresholdId, ThresholdTest } from "../records/threshold.ts";
import type { FactTables } from "./registry.ts";

type Kind = ThresholdTest["kind"];
type ThresholdOf<K extends Kind> = Threshold & { readonly test: Extract<ThresholdTest, { kind: K }> };

/** A text whose thresholds are read together. */
export type ThresholdScheme = Threshold["scheme"];

/** Names for ranges of the Herfindahl–Hirschman index, 0–1: moderate from the first value on, high above the second. */
export interface HerfindahlBands {
  readonly scheme: ThresholdScheme;
  readonly moderateFrom: number;
  /** Null where the text names no upper range. */
  readonly highAbove: number | null;
  /** The thresholds they are taken from. */
  readonly records: readonly ThresholdId[];
}

/** A presumption of dominance: any limb suffices; a firm below `memberExceptBelow` is not covered by limbs of several. */
export interface DominancePresumption {
  readonly scheme: ThresholdScheme;
  /** Fewest firms first; `shareMin` is the least joint share of that many largest firms, 0–1. */
  readonly limbs: readonly { readonly id: ThresholdId; readonly firms: number; readonly shareMin: number }[];
  readonly memberExceptBelow: number | null;
  /** The same in the law's own fractions, as presumedDominance takes it. */
  readonly rule: DominanceRule;
  readonly records: readonly ThresholdId[];
}

/**
 * The bands of a scheme for the Herfindahl–Hirschman index.
 *
 * Where a text names ranges without words (the EU guidelines say in which range concerns are unlikely), the bounds of these
 * ranges are the bands.
 *
 * @returns Null where the scheme gives no level of the index, or none that could be read.
 * @throws InputError if there is no such scheme; names those there are.
 * @example herfindahlBands(bundledFacts(), "eu-2004")?.highAbove; // 0.2
 */
export function herfindahlBands(
  facts: Pick<FactTables, "thresholds">,
  scheme: ThresholdScheme,
): HerfindahlBands | null {
  const records = ofScheme("herfindahlBands", facts, scheme);
  const [bands] = records.filter((record) => isKind(record, "herfindahl-bands"));
  if (bands !== undefined) {
    const { moderateFrom, highAbove } = bands.test;
    return { scheme, moderateFrom, highAbove, records: [bands.id] };
  }
  const ranges = records.filter((record) => isKind(record, "safe-harbour"));
  const bounds = ranges.map(({ test }) => test.herfindahlFrom).filter((bound) => bound > 0);
  const [moderateFrom, highAbove = null] = bounds.sort((a, b) => a - b);
  return moderateFrom === undefined
    ? null
    : { scheme, moderateFrom, highAbove, records: ranges.map((record) => record.id) };
}

/**
 * The presumption of dominance of a scheme, by shares of the largest firms.
 *
 * A share of sales or users is not a share of a legally defined relevant market: whoever prints the outcome says so.
 *
 * @returns Null where the scheme has no such presumption.
 * @throws InputError if there is no such scheme; names those there are.
 * @example dominancePresumption(bundledFacts(), "cn-aml")?.limbs.map((limb) => limb.shareMin); // [1/2, 2/3, 3/4]
 */
export function dominancePresumption(
  facts: Pick<FactTables, "thresholds">,
  scheme: ThresholdScheme,
): DominancePresumption | null {
  const records = ofScheme("dominancePresumption", facts, scheme);
  const limbs = records.filter((record) => isKind(record, "joint-share"));
  const exceptions = records.filter((record) => isKind(record, "member-exception"));
  if (limbs.length === 0) return null;
  const memberExceptBelow = exceptions[0]?.test.shareBelow ?? null;
  limbs.sort((a, b) => a.test.firms - b.test.firms);
  const exact = limbs.map(({ id, test: { firms, shareMin } }) => ({ id, firms, shareMin }));
  return {
    scheme,
    limbs: exact.map(({ shareMin: { parts, of }, ...limb }) => ({ ...limb, shareMin: parts / of })),
    memberExceptBelow,
    rule: { limbs: exact, memberBelow: memberExceptBelow },
    records: [...limbs, ...exceptions].map((record) => record.id),
  };
}

function ofScheme(fn: string, { thresholds }: Pick<FactTables, "thresholds">, scheme: string): Threshold[] {
  const found = thresholds.filter((record) => record.scheme === scheme);
  if (found.length > 0) return found;
  const known = [...new Set(thresholds.map((record) => record.scheme))];
  throw new InputError({ fn, argument: "scheme", rule: `one of ${known.join(", ")}`, value: scheme });
}

function isKind<K extends Kind>(record: Threshold, kind: K): record is ThresholdOf<K> {
  return record.test.kind === kind;
}
