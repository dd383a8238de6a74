import { indexById, indices } from "@observatory/domain/concentration";
import { designationCounts, designationCurve, designationsAsOf } from "@observatory/domain/facts";
import { defineChart } from "../define-chart.ts";
import type { Axis } from "../figure.ts";
import type { Formats } from "../format.ts";
import { choice } from "../params/param.ts";
import { designationProvenance, merged, type Provenance } from "../provenance.ts";
import { milliseconds, yearAxis } from "../time-axis.ts";
import { concentrationOverTimeWords } from "./concentration-over-time.words.ts";
import { SCHEME_DASH } from "./scheme-dash.ts";

const SCHEMES = ["platforms", "zones"] as const;

const indexIds = indices.map(({ id }) => id) as [string, ...string[]];

interface Row {
  readonly scheme: (typeof SCHEMES)[number];
  readonly day: string;
  readonly holders: number;
  readonly designations: number;
  readonly value: number | null;
  readonly provenance: Provenance;
}

/** Any index of concentration over the holders of designations, recomputed at each designation. */
export const concentrationOverTime = defineChart({
  id: "concentration-over-time",
  section: "concentration",
  nature: "derived",
  params: {
    index: choice(indexIds, "herfindahl"),
    by: choice(["city", "province", "region", "operator-type"], "city"),
    scheme: choice(["both", ...SCHEMES], "both"),
  },
  words: concentrationOverTimeWords,

  rows({ facts, asOf, params: { index, by, scheme } }): readonly Row[] {
    const measure = indexOf(index);
    return SCHEMES.filter(
      (one) => (scheme === "both" || scheme === one) && !(one === "zones" && by === "operator-type"),
    ).flatMap((one) =>
      designationCurve(facts, { kind: one, asOf })
        .filter(({ total }, i, steps) => total.min > (steps[i - 1]?.total.min ?? 0))
        .map(({ on: day }) => {
          const counts = designationCounts(facts, { kind: one, by, asOf: day }).map(({ count }) => count);
          const amounts = measure.zeros === "kept" ? counts : counts.filter((count) => count > 0);
          const behind = designationsAsOf(facts, one, { asOf: day });
          const provenance = merged(behind.map((designation) => designationProvenance(facts, designation)));
          return {
            scheme: one,
            day,
            holders: amounts.filter((amount) => amount > 0).length,
            designations: behind.length,
            value: measure.compute(amounts),
            provenance,
          };
        }),
    );
  },

  columns: ({ words, common, params: { index } }) => [
    { id: "day", label: words.columns.day, kind: "date", description: words.describe.day, value: ({ day }) => day },
    {
      id: "scheme",
      label: words.columns.scheme,
      kind: "text",
      description: words.describe.scheme,
      value: ({ scheme }) => common[scheme],
    },
    {
      id: "designations",
      label: words.columns.designations,
      kind: "count",
      description: words.describe.designations,
      value: (row) => row.designations,
    },
    {
      id: "holders",
      label: words.columns.holders,
      kind: "count",
      description: words.describe.holders,
      value: ({ holders }) => holders,
    },
    {
      id: "value",
      label: nameOf(words, index),
      kind: indexOf(index).unit === "share" ? "share" : "number",
      description: words.describe.value,
      value: ({ value }) => value,
    },
  ],

  describe({ words, common, format, asOf, params: { index, by } }, rows) {
    const measure = indexOf(index);
    const print = printer(index, format, common.undefinedValue);
    const shown = SCHEMES.filter((scheme) => rows.some((row) => row.scheme === scheme));
    const lead = shown.at(0);
    const of = (scheme: Row["scheme"]) => rows.filter((row) => row.scheme === scheme);
    const first = lead === undefined ? undefined : of(lead)[0];
    const last = lead === undefined ? undefined : of(lead).at(-1);
    const notes = [words.direction[measure.moreConcentrated], ...words.notes];
    if (index === "herfindahl") notes.unshift(words.herfindahlNote);
    if (by === "operator-type") notes.push(words.zonesByOperator);
    if (measure.zeros === "kept") notes.push(words.giniNote);
    return {
      title:
        lead === undefined || first === undefined || last === undefined
          ? words.none
          : words.title({
              index: nameOf(words, index),
              scheme: words.held[lead],
              by: words.params.by.values[by],
              change:
                words.changed[changeOf(print(first.value), print(last.value), (last.value ?? 0) - (first.value ?? 0))],
              from: print(first.value),
              to: print(last.value),
            }),
      subtitle: words.subtitle({ by: words.params.by.values[by], asOf: format.date(asOf) }),
      notes,
      alt: {
        short: words.altShort({ index: nameOf(words, index) }),
        long: shown
          .map((scheme) => {
            const [start, end] = [of(scheme)[0], of(scheme).at(-1)];
            if (start === undefined || end === undefined) return "";
            return words.altLong({
              line: words.lines[scheme],
              first: print(start.value),
              last: print(end.value),
              firstDay: format.date(start.day),
              lastDay: format.date(end.day),
            });
          })
          .join(" "),
      },
    };
  },

  figure({ words, common, format, asOf, params: { index } }, rows) {
    const print = printer(index, format, common.undefinedValue);
    const days = [...new Set([...rows.map(({ day }) => day), asOf])].sort();
    const shown = SCHEMES.filter((scheme) => rows.some((row) => row.scheme === scheme));
    return {
      kind: "series",
      x: { ...yearAxis(days, asOf), scale: "time" },
      panels: [
        {
          id: "index",
          title: nameOf(words, index),
          y: yAxis(index, rows, format),
          lines: shown.map((scheme) => ({
            id: scheme,
            label: words.lines[scheme],
            colour: scheme,
            curve: "step",
            dash: SCHEME_DASH[scheme],
            marker: null,
            points: days.map((day) => {
              const row = rows.findLast((one) => one.scheme === scheme && one.day <= day);
              const value = row?.value ?? null;
              const reading = { line: words.lines[scheme], day: format.date(day), value: print(value) };
              return { x: milliseconds(day), y: value, text: words.reading(reading) };
            }),
          })),
          references: [],
        },
      ],
      key: [],
    };
  },
});

function nameOf(words: (typeof concentrationOverTimeWords)["en"], id: string): string {
  return words.params.index.values[id] ?? id;
}

function indexOf(id: string) {
  const index = indexById(id);
  if (index === null) throw new Error(`unknown index: ${id}`);
  return index;
}

function printer(id: string, format: Formats, undefinedValue: string): (value: number | null) => string {
  const { unit } = indexOf(id);
  return (value) => {
    if (value === null) return undefinedValue;
    return unit === "share" ? format.share(value) : format.decimal(value, unit === "number" ? 1 : 2);
  };
}

/** A change counts only if it shows in the printed digits. */
function changeOf(from: string, to: string, difference: number): "rose" | "fell" | "stayed" {
  if (from === to) return "stayed";
  return difference > 0 ? "rose" : "fell";
}

/** From 0 to the top of the index's range, or where it has none to the next round number: it does not move with the rows. */
function yAxis(id: string, rows: readonly Row[], format: Formats): Axis {
  const { unit, range } = indexOf(id);
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const top = range.max ?? Math.ceil(most / 4) * 4;
  const label = (value: number) => (unit === "share" ? format.share(value) : format.decimal(value, top > 1 ? 0 : 2));
  return {
    domain: [0, top],
    ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => ({ value: part * top, label: label(part * top) })),
  };
}
