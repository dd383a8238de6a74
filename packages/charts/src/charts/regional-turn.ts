import { type DesignationYear, designationYears, megaRegionPopulationShare } from "@observatory/domain/facts";
import { clopperPearson, fisherExact, type Interval } from "@observatory/domain/inference";
import { type Context, defineChart } from "../define-chart.ts";
import type { Intervals } from "../figure.ts";
import { choice } from "../params/param.ts";
import { designationProvenance, merged, type Provenance } from "../provenance.ts";
import { regionalTurnWords as words } from "./regional-turn.words.ts";

const params = {
  kind: choice(["zones", "platforms"], "zones"),
  regions: choice(["zone-regions", "whole-provinces"], "zone-regions"),
};

type View = Context<typeof params, (typeof words)["en"]>;

interface Row {
  readonly year: DesignationYear;
  readonly interval: Interval;
  readonly provenance: Provenance;
}

/** The first cohort is that of 2019: the zones that were to demonstrate. */
const FIRST_COHORT_LAST_YEAR = 2019;

/** Whether later designations went elsewhere than the first: share inside the mega-regions by year, with Fisher's test. */
export const regionalTurn = defineChart({
  id: "regional-turn",
  section: "concentration",
  nature: "derived",
  params,
  words,

  rows({ facts, asOf, params: { kind, regions } }): readonly Row[] {
    return designationYears(facts, { kind, asOf, definition: regions, counting: "possible" })
      .filter(({ cohort }) => cohort.total > 0)
      .map((year) => ({
        year,
        interval: clopperPearson(year.cohort.inside, year.cohort.total),
        provenance: merged(year.designations.map((designation) => designationProvenance(facts, designation))),
      }));
  },

  columns: ({ words: { columns, describe } }) => [
    {
      id: "year",
      label: columns.cohort,
      kind: "text",
      description: describe.cohort,
      value: ({ year }) => String(year.year),
    },
    {
      id: "count",
      label: columns.count,
      kind: "count",
      description: describe.count,
      value: ({ year }) => year.cohort.total,
    },
    {
      id: "inside",
      label: columns.inside,
      kind: "count",
      description: describe.inside,
      value: ({ year }) => year.cohort.inside,
    },
    {
      id: "share",
      label: columns.share,
      kind: "share",
      description: describe.share,
      value: ({ year }) => year.cohort.share,
    },
    { id: "low", label: columns.low, kind: "share", description: describe.low, value: ({ interval }) => interval[0] },
    {
      id: "high",
      label: columns.high,
      kind: "share",
      description: describe.high,
      value: ({ interval }) => interval[1],
    },
  ],

  describe(view, rows) {
    const {
      words,
      format,
      asOf,
      params: { kind },
    } = view;
    const held = words.held[kind];
    const [before, after] = cohorts(rows);
    const p = before.all === 0 || after.all === 0 ? null : fisherExact([split(before), split(after)]).twoSided;
    return {
      title: titleOf(view, before, after),
      subtitle: words.subtitle({ held, asOf: format.date(asOf), p: p === null ? null : format.decimal(p, 4) }),
      notes: words.notes,
      alt: {
        short: words.altShort({ rows: rows.length }),
        long:
          rows
            .map(({ year }) =>
              words.altLong({ year: String(year.year), inside: year.cohort.inside, count: year.cohort.total }),
            )
            .join(" ") || words.none,
      },
    };
  },

  figure({ words, format, facts, params: { kind } }, rows): Intervals {
    return {
      kind: "intervals",
      x: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.share(value) })) },
      rows: rows.map(({ year, interval }) => ({
        id: String(year.year),
        label: String(year.year),
        values: [
          {
            id: String(year.year),
            value: year.cohort.share,
            interval,
            colour: kind,
            shape: kind === "zones" ? "square" : "circle",
            print: words.print({ inside: year.cohort.inside, count: year.cohort.total }),
            text: words.altLong({ year: String(year.year), inside: year.cohort.inside, count: year.cohort.total }),
          },
        ],
      })),
      bands: [],
      references: [{ value: megaRegionPopulationShare(facts), label: words.reference }],
      key: [],
    };
  },
});

interface Cohort {
  readonly inside: number;
  readonly all: number;
}

/** Up to the first cohort's year, and after it. */
function cohorts(rows: readonly Row[]): [Cohort, Cohort] {
  const tally = (some: readonly Row[]): Cohort => ({
    inside: some.reduce((sum, { year }) => sum + year.cohort.inside, 0),
    all: some.reduce((sum, { year }) => sum + year.cohort.total, 0),
  });
  const isFirst = ({ year }: Row) => year.year <= FIRST_COHORT_LAST_YEAR;
  return [tally(rows.filter(isFirst)), tally(rows.filter((row) => !isFirst(row)))];
}

function split({ inside, all }: Cohort): readonly [number, number] {
  return [inside, all - inside];
}

function titleOf({ words, params: { kind } }: View, before: Cohort, after: Cohort): string {
  const held = words.held[kind];
  if (before.all + after.all === 0) return words.none;
  if (before.all === 0 || after.all === 0)
    return words.titleOne({ held, inside: before.inside + after.inside, all: before.all + after.all });
  const counts = { beforeInside: before.inside, before: before.all, afterInside: after.inside, after: after.all };
  return words.title({ held, ...counts, year: String(FIRST_COHORT_LAST_YEAR) });
}
