import type { Locale, PayloadSource, ReportItem } from "@observatory/charts";
import { type Facts, recordAt } from "@observatory/domain/facts";
import { claimsPage } from "../facts/claims.ts";
import { UnknownError } from "../files/unknown-error.ts";
import { sourcesById } from "./bibliography.ts";

export type CheckedClaim = ReturnType<typeof claimsPage>["claims"][number];

/** A claim of a report: what was found, for which day, and the sources of the records behind it. */
export interface ReportClaim {
  readonly claim: CheckedClaim;
  readonly asOf: string;
  readonly readings: readonly string[];
  readonly sources: readonly PayloadSource[];
}

/**
 * Claims under the choices made for each; those under equal choices are computed together.
 *
 * @throws UnknownError if there is no such claim.
 * @throws InputError if a reading is unknown.
 */
export function reportClaims(facts: Facts, items: readonly ReportItem[], locale: Locale): ReportClaim[] {
  const pages = new Map<string, ReturnType<typeof claimsPage>>();
  return items.map(({ id, query }) => {
    const { reading, asOf } = Object.fromEntries(new URLSearchParams(query));
    const page = pages.get(query) ?? claimsPage(facts, { reading, asOf, locale });
    pages.set(query, page);
    const claim = page.claims.find((one) => one.id === id);
    if (claim === undefined) {
      const known = page.claims.map((one) => one.id);
      throw new UnknownError("claim", id, known);
    }
    const sources = claim.rows.flatMap(({ table, id: record }) => sourceIds(facts, table, record));
    return { claim, asOf: page.asOf, readings: page.readings, sources: sourcesById(facts, sources) };
  });
}

/** What a record names as its sources, in whichever of the two ways it does. */
function sourceIds(facts: Facts, table: string, id: string): string[] {
  const record = recordAt(facts, table, id)?.record;
  if (record === undefined) return [];
  if ("sources" in record) return record.sources.map(({ source }) => source);
  return "source" in record && typeof record.source === "string" ? [record.source] : [];
}
