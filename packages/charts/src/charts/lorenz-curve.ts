import { bases, placeName } from "@observatory/domain/facts";
import { giniWeighted, lorenzCurve as lorenz, perHeadOf } from "@observatory/domain/inequality";
import { type Context, defineChart } from "../define-chart.ts";
import type { Axis, Line, Series } from "../figure.ts";
import type { Formats } from "../format.ts";
import { choice } from "../params/param.ts";
import { lorenzCurveWords as words } from "./lorenz-curve.words.ts";
import { type ProvinceSpread, spreadColumns, spreadOf } from "./spread.ts";

const params = {
  kind: choice(["platforms", "zones"], "platforms"),
  base: choice(bases, "population"),
};

/** A province where it stands on the curve: with all before it, so much of the base and so much of the designations. */
interface Row extends ProvinceSpread {
  readonly baseSoFar: number;
  readonly countSoFar: number;
}

type View = Context<typeof params, (typeof words)["en"]>;

/** How unevenly designations lie over the provinces, measured against people, output or research. */
export const lorenzCurve = defineChart({
  id: "lorenz-curve",
  section: "concentration",
  nature: "derived",
  params,
  words,

  rows({ facts, asOf, params: { kind, base } }): readonly Row[] {
    const spread = spreadOf(facts, { kind, base, asOf });
    const ordered = spread.provinces.toSorted(
      (a, b) => a.count / a.base - b.count / b.base || (a.province.id < b.province.id ? -1 : 1),
    );
    const points = lorenz(
      perHeadOf(
        ordered.map(({ count }) => count),
        ordered.map((one) => one.base),
      ),
      ordered.map((one) => one.base),
    );
    if (points === null) return [];
    return ordered.map((one, i) => ({
      ...one,
      baseSoFar: points[i + 1]?.population ?? 1,
      countSoFar: points[i + 1]?.amount ?? 1,
    }));
  },

  columns: ({ words, locale }) => [
    ...spreadColumns(words.columns, words.describe, locale),
    {
      id: "baseSoFar",
      label: words.columns.baseSoFar,
      kind: "share",
      description: words.describe.baseSoFar,
      value: ({ baseSoFar }) => baseSoFar,
    },
    {
      id: "countSoFar",
      label: words.columns.countSoFar,
      kind: "share",
      description: words.describe.countSoFar,
      value: ({ countSoFar }) => countSoFar,
    },
  ],

  describe(view, rows) {
    const {
      words,
      common,
      format,
      facts,
      asOf,
      params: { kind, base },
    } = view;
    const held = words.held[kind];
    const baseName = words.params.base.values[base];
    const gini =
      rows.length === 0
        ? null
        : giniWeighted(
            perHeadOf(
              rows.map(({ count }) => count),
              rows.map((row) => row.base),
            ),
            rows.map((row) => row.base),
          );
    const printed = gini === null ? common.undefinedValue : format.decimal(gini, 2);
    const without = rows.findLast(({ count }) => count === 0);
    const share = format.share(without?.baseSoFar ?? 0);
    const { year } = spreadOf(facts, { kind, base, asOf }).base;
    return {
      title: rows.length === 0 ? words.none : words.title({ share, held, base: baseName }),
      subtitle: words.subtitle({ held, base: baseName, year, gini: printed, asOf: format.date(asOf) }),
      notes: words.notes,
      alt: {
        short: words.altShort,
        long: rows.length === 0 ? words.none : words.altLong({ share, held, base: baseName, gini: printed }),
      },
    };
  },

  figure(view, rows): Series {
    const {
      words,
      format,
      params: { kind, base },
    } = view;
    const xs = [0, ...rows.map(({ baseSoFar }) => baseSoFar)];
    const equal: Line = {
      id: "equal",
      label: words.lines.equal,
      colour: "neutral",
      dash: "dashed",
      curve: "line",
      marker: null,
      points: xs.map((x) => ({ x, y: x, text: `${words.lines.equal}: ${format.share(x)}` })),
    };
    return {
      kind: "series",
      x: { ...shareAxis(format), scale: "linear", label: words.axis.base(words.params.base.values[base]) },
      panels: [
        {
          id: "lorenz",
          title: words.axis.held(words.held[kind]),
          y: shareAxis(format),
          lines: rows.length === 0 ? [] : [equal, curveOf(view, rows)],
          references: [],
        },
      ],
      key: [],
    };
  },
});

function curveOf({ words, format, locale, params: { kind } }: View, rows: readonly Row[]): Line {
  return {
    id: "curve",
    label: words.lines.curve,
    colour: kind,
    curve: "line",
    marker: null,
    points: [
      { x: 0, y: 0, text: format.share(0) },
      ...rows.map(({ province, baseSoFar, countSoFar }) => ({
        x: baseSoFar,
        y: countSoFar,
        text: words.reading({
          province: placeName(province.nameEn, locale),
          base: format.share(baseSoFar),
          held: format.share(countSoFar),
        }),
      })),
    ],
  };
}

function shareAxis(format: Formats): Axis {
  return { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.share(value) })) };
}
