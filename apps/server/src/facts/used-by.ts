import { charts, type Locale } from "@observatory/charts";
import { checkClaims, checkedOn, type Facts, type RecordKey } from "@observatory/domain/facts";
import { payloadOf } from "../files/payload-of.ts";

/** What a record is behind of. */
export interface UsedBy {
  /** Charts whose standard view rests on it, or on what a source bears out. */
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  /** Claims of the brief whose finding rests on it. */
  readonly claims: readonly { readonly id: string; readonly text: string }[];
}

interface Index {
  readonly charts: ReadonlyMap<string, readonly string[]>;
  readonly claims: ReadonlyMap<string, readonly string[]>;
}

const kept = new WeakMap<Facts, Index>();

/** The charts and claims that a record is behind of; worked out once for the same facts. */
export function usedBy(facts: Facts, { table, id }: RecordKey, locale: Locale): UsedBy {
  const index = kept.get(facts) ?? collected(facts);
  kept.set(facts, index);
  const key = `${table}/${id}`;
  const claims = index.claims.get(key) ?? [];
  return {
    charts: charts
      .filter((chart) => index.charts.get(key)?.includes(chart.id))
      .map((chart) => ({ id: chart.id, name: chart.words[locale].name })),
    claims: facts.claims
      .filter((claim) => claims.includes(claim.id))
      .map((claim) => ({ id: claim.id, text: claim.text[locale] })),
  };
}

function collected(facts: Facts): Index {
  const inCharts = charts.flatMap(({ id }) => {
    const { rows } = payloadOf(facts, { chart: id, query: [], locale: "en" });
    return rows.flatMap(({ provenance: { records, sources } }) =>
      [...Object.keys(records), ...sources.map((source) => `sources/${source}`)].map((key) => [key, id] as const),
    );
  });
  const inClaims = checkClaims(facts, { asOf: checkedOn(facts) }).flatMap(({ id, rows }) =>
    rows.map((row) => [`${row.table}/${row.id}`, id as string] as const),
  );
  return { charts: gathered(inCharts), claims: gathered(inClaims) };
}

function gathered(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [key, id] of pairs) {
    const list = map.get(key);
    if (list === undefined) map.set(key, [id]);
    else if (!list.includes(id)) list.push(id);
  }
  return map;
}
