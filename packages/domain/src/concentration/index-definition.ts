/** One number that says how unevenly amounts are held, as charts, tables and pages meet it. */
export interface IndexDefinition {
  /** Kebab-case; also the file name, the heading in docs/methods and the word in addresses. */
  readonly id: string;
  /** What readers call it, in the languages of the product. */
  readonly name: { readonly en: string; readonly de: string; readonly fr: string };
  readonly unit: IndexUnit;
  /** Smallest and largest value it can take; null where there is no bound for every n. */
  readonly range: { readonly min: number; readonly max: number | null };
  /** Which way concentration grows. */
  readonly moreConcentrated: "higher" | "lower";
  /** Whether a unit with nothing counts as a unit (regions) or not at all (firms). */
  readonly zeros: "ignored" | "kept";
  /** The value; null where it is undefined; throws InputError on misuse. */
  compute(amounts: ArrayLike<number>): number | null;
}

/** share: a fraction 0–1; number: a count of equal holders; nats: natural logarithm; ratio: unitless otherwise. */
export type IndexUnit = "share" | "number" | "nats" | "ratio";

/** Declares an index; the registry lists it. */
export function defineIndex(definition: IndexDefinition): IndexDefinition {
  return definition;
}
