import { type CurveStep, designationCurve, designationsAsOf } from "@observatory/domain/facts";
import { defineChart } from "../define-chart.ts";
import type { Series } from "../figure.ts";
import { choice } from "../params/param.ts";
import { designationProvenance, merged, type Provenance } from "../provenance.ts";
import { milliseconds, yearAxis } from "../time-axis.ts";
import { designationCumulativeWords as words } from "./designation-cumulative.words.ts";
import { SCHEME_DASH } from "./scheme-dash.ts";

const SCHEMES = ["platforms", "zones"] as const;

interface Row {
  readonly scheme: (typeof SCHEMES)[number];
  readonly step: CurveStep;
  readonly provenance: Provenance;
}

/** How many designations there were by a day, and which share of them lies inside the three mega-regions. */
export const designationCumulative = defineChart({
  id: "designation-cumulative",
  section: "designations",
  nature: "derived",
  params: {
    scheme: choice(["both", ...SCHEMES], "both"),
    regions: choice(["zone-regions", "whole-provinces"], "zone-regions"),
  },
  words,

  rows({ facts, asOf, params: { scheme, regions } }): readonly Row[] {
    return SCHEMES.filter((one) => scheme === "both" || scheme === one).flatMap((one) => {
      const behind = designationsAsOf(facts, one, { asOf, counting: "possible" });
      const provenance = merged(behind.map((designation) => designationProvenance(facts, designation)));
      return designationCurve(facts, { kind: one, asOf, definition: regions }).map((step) => ({
        scheme: one,
        step,
        provenance,
      }));
    });
  },

  columns: ({ words, common }) => [
    {
      id: "day",
      label: words.columns.day,
      kind: "date",
      description: words.describe.day,
      value: ({ step }) => step.on,
    },
    {
      id: "scheme",
      label: words.columns.scheme,
      kind: "text",
      description: words.describe.scheme,
      value: ({ scheme }) => common[scheme],
    },
    {
      id: "count",
      label: words.columns.count,
      kind: "count",
      description: words.describe.count,
      value: ({ step }) => step.total.min,
    },
    {
      id: "countMax",
      label: words.columns.countMax,
      kind: "count",
      description: words.describe.countMax,
      value: ({ step }) => step.total.max,
    },
    {
      id: "inside",
      label: words.columns.inside,
      kind: "count",
      description: words.describe.inside,
      value: ({ step }) => step.inside.min,
    },
    {
      id: "share",
      label: words.columns.share,
      kind: "share",
      description: words.describe.share,
      value: ({ step }) => settled(step),
    },
    {
      id: "shareMin",
      label: words.columns.shareMin,
      kind: "share",
      description: words.describe.shareMin,
      value: ({ step }) => step.share?.min ?? null,
    },
    {
      id: "shareMax",
      label: words.columns.shareMax,
      kind: "share",
      description: words.describe.shareMax,
      value: ({ step }) => step.share?.max ?? null,
    },
  ],

  describe({ words, common, format, asOf, params: { regions } }, rows) {
    const last = (scheme: Row["scheme"]) => rows.findLast((row) => row.scheme === scheme)?.step;
    const tally = (scheme: Row["scheme"]) => {
      const step = last(scheme);
      return step === undefined || step.total.min === 0 ? null : { inside: step.inside.min, all: step.total.min };
    };
    const [platforms, zones] = [tally("platforms"), tally("zones")];
    return {
      title: platforms === null && zones === null ? words.none : words.title({ platforms, zones }),
      subtitle: words.subtitle({ asOf: format.date(asOf) }),
      notes: regions === "whole-provinces" ? [...words.notes, words.wholeProvinces] : words.notes,
      alt: {
        short: words.altShort,
        long: SCHEMES.filter((scheme) => rows.some((row) => row.scheme === scheme))
          .map((scheme) =>
            words.altLong({ scheme: common[scheme], steps: steps(rows, scheme, words.step, format.date) }),
          )
          .join(" "),
      },
    };
  },

  figure({ words, common, format, asOf, params: { scheme } }, rows): Series {
    const shown = SCHEMES.filter((one) => scheme === "both" || scheme === one);
    const most = Math.max(1, ...rows.map(({ step }) => step.total.max));
    const x = yearAxis(
      rows.map(({ step }) => step.on),
      asOf,
    );
    const days = [...new Set([...rows.map(({ step }) => step.on), asOf])].sort();
    const line = (one: Row["scheme"], values: (step: CurveStep) => Values) => ({
      id: one,
      label: words.lines[one],
      colour: one,
      curve: "step" as const,
      dash: SCHEME_DASH[one],
      marker: null,
      points: days.flatMap((day) => {
        const step = rows.findLast((row) => row.scheme === one && row.step.on <= day)?.step;
        if (step === undefined) return [{ x: milliseconds(day), y: null, text: "" }];
        const { y, lo, hi, value } = values(step);
        const text = words.reading({ line: common[one], day: format.date(day), value });
        return [{ x: milliseconds(day), y, text, ...(lo === null || hi === null ? {} : { lo, hi }) }];
      }),
    });
    return {
      kind: "series",
      x: { ...x, scale: "time" },
      panels: [
        {
          id: "count",
          title: words.panels.count,
          y: { domain: [0, Math.ceil(most / 5) * 5], ticks: countTicks(most, format.count) },
          lines: shown.map((one) =>
            line(one, ({ total }) => ({ y: total.min, lo: total.min, hi: total.max, value: format.count(total.min) })),
          ),
          references: [],
        },
        {
          id: "share",
          title: words.panels.share,
          y: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.share(value) })) },
          lines: shown.map((one) =>
            line(one, (step) => {
              const share = settled(step);
              const value = share === null ? common.undefinedValue : format.share(share);
              return { y: share, lo: step.share?.min ?? null, hi: step.share?.max ?? null, value };
            }),
          ),
          references: [],
        },
      ],
      key: [],
    };
  },
});

interface Values {
  readonly y: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly value: string;
}

/** The share among those designated for certain. */
function settled({ total, inside }: CurveStep): number | null {
  return total.min === 0 ? null : inside.min / total.min;
}

function countTicks(most: number, print: (value: number) => string) {
  return Array.from({ length: Math.ceil(most / 5) + 1 }, (_, i) => ({ value: i * 5, label: print(i * 5) }));
}

function steps(
  rows: readonly Row[],
  scheme: Row["scheme"],
  say: (v: { day: string; inside: number; all: number }) => string,
  date: (day: string) => string,
): string {
  return rows
    .filter((row) => row.scheme === scheme)
    .filter(({ step }, i, all) => step.total.min > 0 && step.total.min !== all[i - 1]?.step.total.min)
    .map(({ step }) => say({ day: date(step.on), inside: step.inside.min, all: step.total.min }))
    .join("; ");
}
