import type { Verification } from "@observatory/domain/records";

/** Where a row comes from: its records, the sources that carry it, how far it was verified, what is disputed in it. */
export interface Provenance {
  /** Records behind the row, as `table/id`. */
  readonly records: readonly string[];
  readonly sources: readonly string[];
  /** The weakest mark among the facts that the row rests on. */
  readonly verification: Verification;
  /** Ids of the disagreements that touch the row. */
  readonly disputed: readonly string[];
}
