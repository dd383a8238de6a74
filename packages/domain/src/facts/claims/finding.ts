import type { Claim, ClaimId, ClaimValue } from "../../records/claim.ts";
import type { AsOf } from "../as-of.ts";
import type { Facts } from "../load.ts";
import type { TableName } from "../registry.ts";
import type { Reason } from "./reasons.ts";

/** What the facts say of a claim. */
export type Verdict = "holds" | "holds-with-caveat" | "does-not-hold" | "cannot-be-computed";

/** A record that a finding rests on. */
export interface ClaimRow {
  readonly table: TableName;
  readonly id: string;
}

/** What recomputing a claim gave. */
export interface Finding {
  /** What was computed, in the form of what the brief states where they can be compared; null where nothing was. */
  readonly value: ClaimValue | null;
  readonly verdict: Verdict;
  /** Why, most telling first; {@link reasonText} puts them into words. */
  readonly why: readonly Reason[];
  /** The records behind the value. */
  readonly rows: readonly ClaimRow[];
}

/** A claim with what the facts say of it. */
export interface CheckedClaim extends Finding {
  readonly id: ClaimId;
  readonly claim: Claim;
}

/** When a claim is checked, and how its wider words are read. */
export interface ClaimOptions extends AsOf {
  /** Readings of disagreements to lay over the facts first, each as `disagreement.position`. */
  readonly readings?: readonly string[] | undefined;
  /** Share from which on "almost all" is a fair word, in (0.5, 1]; 0.9 unless told. */
  readonly almostAll?: number | undefined;
}

/** How one claim is recomputed: everything it needs comes in, and the verdict follows from it. */
export type ClaimCheck = (facts: Facts, claim: Claim, options: ClaimOptions) => Finding;

/** Rows of one table. */
export function rowsOf(table: TableName, records: Iterable<{ readonly id: string }>): ClaimRow[] {
  return [...records].map(({ id }) => ({ table, id }));
}

/** A claim that agrees, with what a reader has to bear in mind; without any it simply holds. */
export function agreeing(value: ClaimValue | null, why: Reason, rows: ClaimRow[], caveats: readonly Reason[]): Finding {
  return { value, verdict: caveats.length === 0 ? "holds" : "holds-with-caveat", why: [why, ...caveats], rows };
}

/** A claim that the facts contradict. */
export function contradicted(value: ClaimValue | null, why: readonly Reason[], rows: ClaimRow[]): Finding {
  return { value, verdict: "does-not-hold", why, rows };
}

/** A claim that these facts cannot decide, with exactly what is missing. */
export function undecided(why: readonly Reason[], rows: ClaimRow[] = [], value: ClaimValue | null = null): Finding {
  return { value, verdict: "cannot-be-computed", why, rows };
}
