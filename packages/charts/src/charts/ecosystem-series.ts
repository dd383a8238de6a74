import { type Facts, type NationalPoint, nationalSeries } from "@observatory/domain/facts";
import { type Context, defineChart } from "../define-chart.ts";
import type { Line, Series } from "../figure.ts";
import type { Formats } from "../format.ts";
import { choice } from "../params/param.ts";
import { type Provenance, recordProvenance } from "../provenance.ts";
import type { ColourToken } from "../theme.ts";
import { milliseconds, yearAxis } from "../time-axis.ts";
import { ecosystemSeriesWords as words } from "./ecosystem-series.words.ts";

/** The national series that have at least three numbers in one unit by one counter; one or two numbers are no series. */
export const SERIES = [
  "little-giants-batch",
  "ai-core-industry-size",
  "ai-enterprises",
  "ai-enterprises-in-cingai-sample",
  "ai-undergraduate-majors-approved",
  "antitrust-cases-administrative-monopoly",
  "antitrust-fines-total",
  "genai-services-filed-cac",
  "merger-reviews-closed",
  "platform-applications",
  "platform-company-revenue",
  "platform-developers",
  "platform-enterprises-served",
  "platform-models",
] as const;

const params = { series: choice(SERIES, "little-giants-batch") };
const LOOKS: readonly { colour: ColourToken; dash: NonNullable<Line["dash"]> }[] = [
  { colour: "china", dash: "solid" },
  { colour: "neutral", dash: "dashed" },
  { colour: "both", dash: "dotted" },
];

type View = Context<typeof params, (typeof words)["en"]>;

interface Row {
  /** Numbers of one row's line may be compared with each other: same counter, same unit. */
  readonly line: string;
  readonly entityEn: string | null;
  readonly unitEn: string;
  readonly point: NationalPoint;
  readonly provenance: Provenance;
}

/** Any national series of the facts over time, each counter and unit a line of its own. */
export const ecosystemSeries = defineChart({
  id: "ecosystem-series",
  section: "concentration",
  nature: "fact",
  params,
  words,

  rows: ({ facts, asOf, params: { series } }) => rowsOf(facts, series, asOf),

  columns: (view) => {
    const { columns: label, describe, units } = view.words;
    return [
      {
        id: "period",
        label: label.period,
        kind: "text",
        description: describe.period,
        value: ({ point }) => point.observation.period,
      },
      {
        id: "entity",
        label: label.entity,
        kind: "text",
        description: describe.entity,
        value: ({ entityEn }) => entityEn,
      },
      {
        id: "value",
        label: label.value,
        kind: "number",
        description: describe.value,
        value: ({ point }) => point.observation.value,
      },
      {
        id: "unit",
        label: label.unit,
        kind: "text",
        description: describe.unit,
        value: ({ unitEn }) => units[unitEn] ?? unitEn,
      },
      {
        id: "qualifier",
        label: label.qualifier,
        kind: "text",
        description: describe.qualifier,
        value: ({ point }) => view.words.qualifiers[point.observation.qualifier],
      },
    ];
  },

  describe(view, rows) {
    const { words, format, asOf, params } = view;
    const name = words.params.series.values[params.series];
    const own = rows.filter(({ line }) => line === longest(rows));
    const [first, last] = [own[0], own.at(-1)];
    return {
      title:
        first === undefined || last === undefined
          ? words.none({ name })
          : words.title({ name, of: last.entityEn, first: told(view, first), last: told(view, last) }),
      subtitle: words.subtitle({ name, asOf: format.date(asOf) }),
      notes: words.notes,
      alt: {
        short: words.altShort({ points: rows.length }),
        long:
          rows.map((row) => words.altLong({ of: row.entityEn, told: told(view, row) })).join(" ") ||
          words.none({ name }),
      },
    };
  },

  figure(view, rows): Series {
    const { asOf, format } = view;
    const units = [...new Set(rows.map(({ unitEn }) => unitEn))];
    const entities = [...new Set(rows.map(({ entityEn }) => entityEn))];
    const days = rows.map(({ point }) => point.end);
    const panels = units.map((unit) =>
      panelOf(view, { unitEn: unit, entities, rows: rows.filter(({ unitEn }) => unitEn === unit) }),
    );
    return {
      kind: "series",
      x: { ...yearAxis(days, days.toSorted().at(-1) ?? asOf), scale: "time" },
      panels: panels.length === 0 ? [barePanel(format)] : panels,
      key: [],
    };
  },
});

function rowsOf(facts: Facts, series: (typeof SERIES)[number], asOf: string): Row[] {
  return nationalSeries(facts, series, asOf).flatMap(({ entityEn, unit, points }) =>
    points.map((point) => ({
      line: `${entityEn ?? "china"}-${JSON.stringify(unit)}`,
      entityEn,
      unitEn: "of" in unit ? unit.of : "currency" in unit ? unit.currency : unit.kind,
      point,
      provenance: recordProvenance(facts, `national-observations/${point.observation.id}`),
    })),
  );
}

/** The line with most numbers, the first of these where several have as many. */
function longest(rows: readonly Row[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { line } of rows) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** One unit; whom a number is about looks the same in every panel. */
function panelOf(
  view: View,
  { unitEn, entities, rows }: { unitEn: string; entities: readonly (string | null)[]; rows: readonly Row[] },
): Series["panels"][number] {
  const { words, format } = view;
  const most = Math.max(...rows.map(({ point }) => point.observation.value));
  const top = roundUp(most);
  const { divisor, name } = magnitude(view, top);
  const lines = [...new Set(rows.map(({ line }) => line))];
  return {
    id: unitEn,
    title: words.panel({ unit: words.units[unitEn] ?? unitEn, magnitude: name }),
    y: {
      domain: [0, top],
      ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => {
        const value = (part * top) / divisor;
        const decimals = [0, 1, 2].find((digits) => Number.isInteger(value * 10 ** digits)) ?? 2;
        return { value: part * top, label: format.decimal(value, decimals) };
      }),
    },
    lines: lines.map((line) => ({
      id: line,
      label: entityOf(rows, line) ?? view.common.china,
      ...(LOOKS[entities.indexOf(entityOf(rows, line)) % LOOKS.length] ?? { colour: "china" as const }),
      curve: "line",
      marker: "circle",
      points: rows
        .filter((row) => row.line === line)
        .map((row) => ({
          x: milliseconds(row.point.end),
          y: row.point.observation.value,
          text: words.altLong({ of: row.entityEn, told: told(view, row) }),
        })),
    })),
    references: [],
  };
}

/** Of numbers that are not there, the axis of time is. */
function barePanel(format: Formats): Series["panels"][number] {
  const y = { domain: [0, 1] as const, ticks: [{ value: 0, label: format.count(0) }] };
  return { id: "none", title: "", y, lines: [], references: [] };
}

function entityOf(rows: readonly Row[], line: string): string | null {
  return rows.find((row) => row.line === line)?.entityEn ?? null;
}

/** The next of 1, 2, 4, 6, 8, 10 times a power of ten, so that quarters of it are easy to read. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}

function magnitude({ words }: View, value: number): { divisor: number; name: string | null } {
  if (value >= 1e9) return { divisor: 1e9, name: words.magnitudes.billion };
  return value >= 1e6 ? { divisor: 1e6, name: words.magnitudes.million } : { divisor: 1, name: null };
}

function told(view: View, { point, unitEn }: Row): string {
  const { words, format } = view;
  const { value, period, qualifier } = point.observation;
  const { divisor, name } = magnitude(view, value);
  const number = divisor === 1 ? format.count(value) : `${format.decimal(value / divisor, 2)} ${name}`;
  const when = format.period(period);
  return words.told({ qualifier: words.qualifiers[qualifier], number, unit: words.units[unitEn] ?? unitEn, when });
}
