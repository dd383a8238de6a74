import { InputError } from "../../errors.ts";
import type { Claim } from "../../records/claim.ts";
import type { Change } from "../../records/disagreement.ts";
import { requireAsOf } from "../as-of.ts";
import type { Facts } from "../load.ts";
import { type Reading, switchableReadings, withReadings } from "../readings.ts";
import { factTables, tableKeys } from "../registry.ts";
import type { CheckedClaim, ClaimOptions, Finding, Verdict } from "./finding.ts";
import { type Reason, reason } from "./reasons.ts";
import { claimChecks } from "./registry.ts";

/**
 * Every claim of the brief recomputed from the facts, in the order of the brief's table. A verdict is never stored: it follows
 * from the facts, the day and the readings, and moves when they do.
 *
 * Where another reading of a disagreement would turn a claim over, the finding says which, and a claim that held does so with
 * a caveat only.
 *
 * @param options - `asOf`: day as YYYY-MM-DD, with `counting` for dates without a day; `readings` to lay over the facts
 *   first; `almostAll`: share from which on these words are fair, in (0.5, 1].
 * @returns One entry a claim.
 * @throws InputError if `asOf` is not a day of the calendar, a reading is unknown, or `almostAll` is out of range.
 * @example checkClaims(bundledFacts(), { asOf: "2024-06-30" }).length; // 38
 */
export function checkClaims(facts: Facts, options: ClaimOptions): CheckedClaim[] {
  const read = requireOptions("checkClaims", facts, options);
  const others = otherReadings(read);
  return read.claims.map((claim) => checked(read, claim, options, others));
}

/**
 * One claim of the brief recomputed; see {@link checkClaims}.
 *
 * @param id - Id of a record of claims.json.
 * @throws InputError if there is no such claim, or an option is out of range.
 * @example checkClaim(bundledFacts(), "c08", { asOf: "2024-06-30" }).value; // { kind: "share", count: 9, of: 11 }
 */
export function checkClaim(facts: Facts, id: string, options: ClaimOptions): CheckedClaim {
  const read = requireOptions("checkClaim", facts, options);
  const claim = read.claims.find((record) => record.id === id);
  if (claim !== undefined) return checked(read, claim, options, otherReadings(read));
  const rule = `one of ${read.claims.map((record) => record.id).join(", ")}`;
  throw new InputError({ fn: "checkClaim", argument: "id", rule, value: id });
}

/** A reading that could be switched on, with the facts under it, computed when first asked for. */
interface OtherReading {
  readonly id: string;
  readonly says: string;
  readonly tables: readonly string[];
  readonly facts: () => Facts;
}

function checked(facts: Facts, claim: Claim, options: ClaimOptions, others: readonly OtherReading[]): CheckedClaim {
  const check = claimChecks[claim.id];
  if (check === undefined) {
    const rule = "a claim with a line in claimChecks";
    throw new InputError({ fn: "checkClaims", argument: "claims", path: [claim.id], rule, value: claim.id });
  }
  const finding = check(facts, claim, options);
  const turned = others
    .filter(({ tables }) => tables.some((table) => claim.needs.includes(table)))
    .map((other) => ({
      reading: other.id,
      says: other.says.replace(/\.$/, ""),
      verdict: check(other.facts(), claim, options).verdict,
    }))
    .filter(({ verdict }) => sense(verdict) !== sense(finding.verdict))
    .map((values) => reason("other-reading", values));
  return { id: claim.id, claim, ...withTurned(finding, turned) };
}

function withTurned(finding: Finding, turned: readonly Reason[]): Finding {
  if (turned.length === 0) return finding;
  const verdict = finding.verdict === "holds" ? "holds-with-caveat" : finding.verdict;
  return { ...finding, verdict, why: [...finding.why, ...turned] };
}

/** Whether a verdict is for the claim, against it, or neither: what a reading would have to turn over. */
function sense(verdict: Verdict): "for" | "against" | "neither" {
  if (verdict === "cannot-be-computed") return "neither";
  return verdict === "does-not-hold" ? "against" : "for";
}

/** Facts never change, so neither does what their other readings make of them. */
const keptReadings = new WeakMap<Facts, readonly OtherReading[]>();

function otherReadings(facts: Facts): readonly OtherReading[] {
  const kept = keptReadings.get(facts) ?? freshReadings(facts);
  keptReadings.set(facts, kept);
  return kept;
}

function freshReadings(facts: Facts): OtherReading[] {
  const isOn = ({ disagreement }: Reading) => facts.readings.some((on) => on.startsWith(`${disagreement.id}.`));
  return switchableReadings(facts)
    .filter((reading) => !isOn(reading) && reading.changes.every((change) => isPossible(facts, change)))
    .map(({ id, says, changes }) => {
      let read: Facts | null = null;
      const tables = changes.map(({ table }) => table);
      return {
        id,
        says,
        tables,
        facts: () => {
          read ??= withReadings(facts, [id]);
          return read;
        },
      };
    });
}

/** Whether a what-if has left in place what a reading would change. */
function isPossible(facts: Facts, change: Change): boolean {
  const key = tableKeys.find((candidate) => factTables[candidate].name === change.table);
  const id = change.do === "add" ? change.record.id : change.id;
  const isThere = key !== undefined && facts[key].some((record) => record.id === id);
  return isThere !== (change.do === "add");
}

function requireOptions(fn: string, facts: Facts, options: ClaimOptions): Facts {
  requireAsOf(fn, options);
  const { almostAll = 0.9, readings = [] } = options;
  if (!(almostAll > 0.5 && almostAll <= 1)) {
    throw new InputError({ fn, argument: "almostAll", rule: "a share above 0.5, at most 1", value: almostAll });
  }
  return withReadings(facts, readings);
}
