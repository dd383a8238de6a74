import type { Verdict } from "./finding.ts";

/** Every reason a finding can give, with the numbers and names its sentence needs. Dates are YYYY, YYYY-MM or YYYY-MM-DD. */
export interface ReasonValues {
  readonly "same-count": { readonly found: number };
  readonly "other-count": { readonly found: number; readonly stated: number };
  readonly "same-years": { readonly total: number };
  readonly "other-years": { readonly years: string };
  readonly "same-share": { readonly count: number; readonly of: number };
  readonly "other-share": {
    readonly count: number;
    readonly of: number;
    readonly stated: number;
    readonly ofStated: number;
  };
  readonly "same-records": { readonly names: string };
  readonly "other-records": { readonly names: string };
  readonly "same-date": { readonly date: string };
  readonly "other-date": { readonly date: string; readonly stated: string };
  /** So many of the facts behind it are vouched for by the brief alone. */
  readonly "rests-on-brief": { readonly count: number; readonly of: number };
  /** So many of the facts behind it are recalled, not read. */
  readonly "rests-on-memory": { readonly count: number; readonly of: number };
  readonly "word-fits": { readonly words: string; readonly count: number; readonly of: number };
  readonly "word-too-strong": { readonly words: string; readonly count: number; readonly of: number };
  readonly "word-wrong": { readonly words: string; readonly count: number; readonly of: number };
  readonly "latest-year": { readonly year: number; readonly count: number; readonly of: number };
  /** What the reading holds to be so, in the words of its record. */
  readonly "other-reading": { readonly reading: string; readonly says: string; readonly verdict: Verdict };
  readonly "nothing-yet": { readonly asOf: string };
  readonly "read-agrees": { readonly found: string };
  readonly "read-partly": { readonly found: string };
  readonly "read-differs": { readonly found: string };
  readonly "read-open": { readonly found: string };
  readonly "text-not-there": { readonly name: string };
  readonly superseded: { readonly name: string; readonly on: string };
  readonly "zones-there": { readonly names: string };
  readonly "passage-not-seen": object;
  readonly "subfields-distinct": { readonly count: number };
  readonly "subfield-twice": { readonly subfields: string };
  readonly "leading-not-measured": object;
  readonly "figure-of-brief": { readonly stated: number };
  readonly "names-known": { readonly known: number; readonly of: number };
  readonly "call-dated": { readonly announced: string };
  readonly "later-step": { readonly on: string };
  readonly "more-calls": { readonly year: number; readonly count: number; readonly before: number };
  readonly "sample-only": { readonly calls: number; readonly year: number; readonly count: number };
  readonly "article-there": { readonly article: string };
  readonly "article-missing": { readonly article: string };
  readonly "dates-only": { readonly names: string };
  readonly "is-judgement": object;
  readonly proxy: object;
  readonly "share-rose": ShareOfPhases;
  readonly "share-did-not-rise": ShareOfPhases;
  readonly "foster-first": Phases;
  readonly "foster-not-first": Phases;
  readonly selection: object;
  readonly "judged-coding": object;
  readonly "debts-open": { readonly names: string };
  readonly "above-median": { readonly count: number; readonly of: number; readonly year: number };
  readonly "output-only": object;
  readonly "same-city": { readonly count: number; readonly of: number };
  readonly "came-before": { readonly count: number; readonly of: number };
  readonly "cause-not-told": object;
  readonly "fields-exposed": { readonly exposed: number; readonly named: number };
  readonly "needs-payments": object;
  readonly "needs-talent-flows": object;
  readonly "needs-yardstick": object;
  readonly "needs-terms": object;
  readonly "only-possible": object;
  readonly "effect-unknown": object;
  readonly "sources-against": { readonly against: number; readonly beside: number };
  readonly "not-listed": { readonly what: string };
}

/** Regulating milestones among all, before a year and since. */
interface ShareOfPhases {
  readonly year: number;
  readonly before: number;
  readonly ofBefore: number;
  readonly since: number;
  readonly ofSince: number;
}

/** Fostering and regulating milestones, before a year and since. */
interface Phases {
  readonly year: number;
  readonly fosterBefore: number;
  readonly regulateBefore: number;
  readonly fosterSince: number;
  readonly regulateSince: number;
}

/** Name of a reason. */
export type ReasonKey = keyof ReasonValues;

/** Why a verdict is what it is: a key of the catalogue, and what its sentence needs. */
export type Reason = { [Key in ReasonKey]: { readonly key: Key; readonly values: ReasonValues[Key] } }[ReasonKey];

/**
 * A reason with its values, checked against each other.
 *
 * @example reason("same-count", { found: 23 }); // { key: "same-count", values: { found: 23 } }
 */
export function reason<Key extends ReasonKey>(key: Key, values: ReasonValues[Key]): Reason {
  return { key, values } as Reason;
}
