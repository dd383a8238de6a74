import { herfindahl } from "@observatory/domain/concentration";
import { type Base, bases, inMegaRegions } from "@observatory/domain/facts";
import { gini } from "@observatory/domain/inequality";
import { dispersionTest, holmAdjusted, type MonteCarloTest } from "@observatory/domain/inference";
import { type Context, defineChart } from "../define-chart.ts";
import type { Intervals } from "../figure.ts";
import { memoByFacts } from "../memo.ts";
import { choice } from "../params/param.ts";
import { merged, type Provenance } from "../provenance.ts";
import { dispersionNullWords as words } from "./dispersion-null.words.ts";
import { spreadOf } from "./spread.ts";

const params = {
  kind: choice(["platforms", "zones"], "platforms"),
  measure: choice(["inside", "herfindahl", "gini"], "inside"),
};

type View = Context<typeof params, (typeof words)["en"]>;

interface Row {
  readonly base: Base;
  readonly year: number;
  readonly test: MonteCarloTest;
  readonly holm: number;
  readonly provenance: Provenance;
}

const DRAWS = 9_999;
const SEED = 1;

/** How the designations fell, against draws in proportion to people, output and research; all three, with adjusted p. */
export const dispersionNull = defineChart({
  id: "dispersion-null",
  section: "concentration",
  nature: "derived",
  params,
  words,

  rows: ({ facts, asOf, params: { kind, measure } }) => tests(facts, JSON.stringify({ kind, measure, asOf })),

  columns: ({ words, params: { measure } }) => {
    const kind = measure === "inside" ? "share" : "number";
    const { columns: label, describe } = words;
    return [
      {
        id: "base",
        label: label.base,
        kind: "text",
        description: describe.base,
        value: ({ base }) => words.bases[base],
      },
      { id: "year", label: label.year, kind: "text", description: describe.year, value: ({ year }) => String(year) },
      {
        id: "observed",
        label: label.observed,
        kind,
        description: describe.observed,
        value: ({ test }) => test.observed,
      },
      {
        id: "nullMean",
        label: label.nullMean,
        kind,
        description: describe.nullMean,
        value: ({ test }) => test.nullMean,
      },
      { id: "nullLow", label: label.nullLow, kind, description: describe.nullLow, value: ({ test }) => test.nullLow },
      {
        id: "nullHigh",
        label: label.nullHigh,
        kind,
        description: describe.nullHigh,
        value: ({ test }) => test.nullHigh,
      },
      { id: "p", label: label.p, kind: "number", description: describe.p, value: ({ test }) => test.pUpper },
      { id: "holm", label: label.holm, kind: "number", description: describe.holm, value: ({ holm }) => holm },
      {
        id: "error",
        label: label.error,
        kind: "number",
        description: describe.error,
        value: ({ test }) => test.standardError,
      },
      { id: "draws", label: label.draws, kind: "count", description: describe.draws, value: ({ test }) => test.draws },
      { id: "seed", label: label.seed, kind: "count", description: describe.seed, value: ({ test }) => test.seed },
    ];
  },

  describe(view, rows) {
    const {
      words,
      format,
      facts,
      asOf,
      params: { kind, measure },
    } = view;
    const held = words.held[kind];
    const { total } = spreadOf(facts, { kind, base: "population", asOf });
    return {
      title:
        rows.length === 0
          ? words.none
          : words.title({ held, beyond: rows.filter(({ holm }) => holm < 0.05).length, bases: rows.length }),
      subtitle: words.subtitle({
        measure: words.params.measure.values[measure],
        n: total,
        held,
        asOf: format.date(asOf),
        draws: format.count(DRAWS),
      }),
      notes: words.notes,
      alt: {
        short: words.altShort,
        long:
          rows
            .map(({ base, test, holm }) =>
              words.altLong({
                base: words.bases[base],
                observed: printed(view, test.observed),
                low: printed(view, test.nullLow),
                high: printed(view, test.nullHigh),
                p: format.decimal(holm, 4),
              }),
            )
            .join(" ") || words.none,
      },
    };
  },

  figure(view, rows): Intervals {
    const {
      words,
      format,
      params: { kind, measure },
    } = view;
    return {
      kind: "intervals",
      x: {
        domain: [0, 1],
        ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: printed(view, value) })),
        label: words.params.measure.values[measure],
      },
      rows: rows.map(({ base, year, test, holm }) => ({
        id: base,
        label: words.rows({ base: words.bases[base], year }),
        values: [
          {
            id: `${base}-observed`,
            value: test.observed,
            interval: null,
            colour: kind,
            shape: "diamond",
            print: printed(view, test.observed),
            text: `${words.key.observed}: ${printed(view, test.observed)}`,
          },
          {
            id: `${base}-draws`,
            value: test.nullMean,
            interval: [test.nullLow, test.nullHigh],
            colour: "neutral",
            shape: "circle",
            print: words.print({ p: format.decimal(holm, 4) }),
            text: `${words.key.draws}: ${printed(view, test.nullLow)}–${printed(view, test.nullHigh)}`,
          },
        ],
      })),
      bands: [],
      references: [],
      key: [
        { label: words.key.observed, shape: "diamond", colour: kind },
        { label: `${words.key.mean}, ${words.key.draws}`, shape: "circle", colour: "neutral" },
      ],
    };
  },
});

function printed({ format, params: { measure } }: View, value: number): string {
  return measure === "inside" ? format.share(value) : format.decimal(value, 2);
}

const tests = memoByFacts((facts, key): readonly Row[] => {
  const { kind, measure, asOf } = JSON.parse(key) as View["params"] & { asOf: string };
  const isInside = facts.provinces.map(({ gb2260 }) => inMegaRegions(gb2260, facts, "whole-provinces"));
  const shareInside = (counts: ArrayLike<number>) => {
    let inside = 0;
    let total = 0;
    for (let i = 0; i < counts.length; i++) {
      total += counts[i] ?? 0;
      if (isInside[i]) inside += counts[i] ?? 0;
    }
    return total === 0 ? null : inside / total;
  };
  const index = { inside: shareInside, herfindahl, gini }[measure];
  const rows = bases.flatMap((base) => {
    const spread = spreadOf(facts, { kind, base, asOf });
    if (spread.total === 0) return [];
    const counts = spread.provinces.map(({ count }) => count);
    const test = dispersionTest(counts, spread.base.values, (drawn) => index(drawn), { draws: DRAWS, seed: SEED });
    return [
      { base, year: spread.base.year, test, provenance: merged(spread.provinces.map(({ provenance }) => provenance)) },
    ];
  });
  const adjusted = rows.length === 0 ? [] : holmAdjusted(rows.map(({ test }) => test.pUpper));
  return rows.map((row, i) => ({ ...row, holm: adjusted[i] ?? 1 }));
});
