import { InputError } from "../../errors.ts";
import type { Claim, ClaimValue } from "../../records/claim.ts";
import type { Verification } from "../../records/primitives.ts";
import { type Reason, reason } from "./reasons.ts";

/** What the brief states, where it must be of one kind for the claim to be recomputed. */
export function stated<Kind extends ClaimValue["kind"]>(claim: Claim, kind: Kind): Extract<ClaimValue, { kind: Kind }> {
  if (claim.stated.kind === kind) return claim.stated as Extract<ClaimValue, { kind: Kind }>;
  const path = [claim.id, "stated", "kind"];
  throw new InputError({ fn: "checkClaim", argument: "claims", path, rule: `a ${kind}`, value: claim.stated.kind });
}

interface Verified {
  readonly verification: Readonly<Record<string, Verification | undefined>>;
}

/** What to bear in mind of facts that nobody but the brief vouches for, or that are recalled. */
export function weakness(records: readonly Verified[], field: string): Reason[] {
  const count = (mark: Verification) => records.filter(({ verification }) => verification[field] === mark).length;
  const [brief, recalled, of] = [count("brief"), count("recalled"), records.length];
  return [
    ...(brief > 0 ? [reason("rests-on-brief", { count: brief, of })] : []),
    ...(recalled > 0 ? [reason("rests-on-memory", { count: recalled, of })] : []),
  ];
}

/** How many fall in each year, years in between included. */
export function byYear(years: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  if (years.length === 0) return counts;
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    counts[year] = years.filter((other) => other === year).length;
  }
  return counts;
}
