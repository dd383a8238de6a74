import type { DimensionKey, Indicator } from "@observatory/domain/facts";
import type { FrameworkTipping } from "@observatory/domain/scenario";
import { type Context, defineChart } from "../define-chart.ts";
import type { Intervals, IntervalValue } from "../figure.ts";
import { choice } from "../params/param.ts";
import type { Provenance } from "../provenance.ts";
import { inUnit, wordsOfIndicator } from "../words/indicators.ts";
import { scenarioWords } from "../words/scenario.ts";
import {
  asDimension,
  type Scenario,
  scenarioOf,
  scenarioParams,
  scenarioProvenance,
  scenarioTipping as tippingOf,
} from "./scenario.ts";
import { choicesOf, scenarioNotes } from "./scenario-notes.ts";
import { scenarioTippingWords as words } from "./scenario-tipping.words.ts";

const params = { ...scenarioParams, what: choice(["indicators", "dimensions", "weights"], "indicators") };

type View = Context<typeof params, (typeof words)["en"]>;

interface Row {
  readonly id: string;
  readonly dimension: DimensionKey;
  /** Of an indicator only. */
  readonly indicator: Indicator | null;
  readonly now: number;
  readonly needed: number | null;
  readonly value: number | null;
  readonly neededValue: number | null;
  readonly without: number | null;
  readonly provenance: Provenance;
}

/** How far the balance of the last year is from zero, in weights, in scores and in each indicator's own unit. */
export const scenarioTipping = defineChart({
  id: "scenario-tipping",
  section: "scenarios",
  nature: "judged",
  params,
  words,

  rows(view): readonly Row[] {
    const choices = choicesOf(view);
    const scenario = scenarioOf(view.facts, choices);
    const tipping = tippingOf(view.facts, choices);
    if (scenario === null || tipping === null) return [];
    return view.params.what === "indicators"
      ? indicatorRows(view, scenario, tipping)
      : dimensionRows(view, scenario, tipping);
  },

  columns: (view) => {
    const { columns: label, describe, units } = view.words;
    const year = tippingOf(view.facts, choicesOf(view))?.period ?? null;
    const plain = (id: "needed" | "value" | "neededValue" | "without") =>
      ({ id, label: label[id], kind: "number", description: describe[id], value: (row: Row) => row[id] }) as const;
    return [
      { id: "year", label: label.year, kind: "date", description: describe.year, value: () => year },
      { id: "what", label: label.what, kind: "text", description: describe.what, value: (row) => nameOf(view, row) },
      {
        id: "dimension",
        label: label.dimension,
        kind: "text",
        description: describe.dimension,
        value: ({ dimension }) => scenarioWords[view.locale].params.weights.values[dimension],
      },
      { id: "score", label: label.score, kind: "number", description: describe.score, value: ({ now }) => now },
      plain("needed"),
      plain("value"),
      plain("neededValue"),
      {
        id: "unit",
        label: label.unit,
        kind: "text",
        description: describe.unit,
        value: ({ indicator }) => (indicator === null ? null : units[indicator.unit]),
      },
      plain("without"),
    ];
  },

  describe(view, rows) {
    const { words, format, asOf, locale } = view;
    const notes = rows.length === 0 ? scenarioNotes(view) : [words.noneAlone, ...scenarioNotes(view)];
    const title = titleOf(view, rows);
    return {
      title,
      subtitle: words.subtitle(format.date(asOf)),
      notes,
      alt: {
        short: rows.length === 0 ? scenarioWords[locale].none : words.altShort(rows.length),
        long: [`${title}.`, ...rows.map((row) => `${spoken(view, row)}.`)].join(" "),
      },
    };
  },

  figure(view, rows): Intervals {
    const { words, format, params } = view;
    const dimensions = scenarioWords[view.locale].params.weights.values;
    const weights = params.what === "weights";
    return {
      kind: "intervals",
      x: {
        // A little more than the scale, so that marks at its ends are whole.
        domain: [-0.02, 1.02],
        ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({
          value,
          label: weights ? format.share(value) : format.decimal(value, 2),
        })),
        label: weights ? words.axis.weight : words.axis.score,
      },
      rows: rows.map((row) => ({
        id: row.id,
        label: nameOf(view, row),
        ...(row.indicator === null ? {} : { group: dimensions[row.dimension] }),
        values: [drawn(view, row)],
      })),
      bands: [],
      references: [],
      key: [{ label: words.key.now, shape: "circle", colour: "neutral" }],
    };
  },
});

function indicatorRows(view: View, scenario: Scenario, { indicators, period }: FrameworkTipping): Row[] {
  return indicators.flatMap(({ id, dimension, value, score, neededScore, neededValue, balanceWithout }) => {
    const history = scenario.histories.find(({ indicator }) => indicator.id === id);
    if (history === undefined) return [];
    return {
      id,
      dimension: asDimension(dimension),
      indicator: history.indicator,
      now: score,
      needed: neededScore,
      value,
      neededValue,
      without: balanceWithout,
      provenance: scenarioProvenance(view.facts, [history], { year: Number(period), dimensions: [dimension] }),
    };
  });
}

function dimensionRows(view: View, scenario: Scenario, tipping: FrameworkTipping): Row[] {
  const weighed = view.params.what === "weights";
  const needed = weighed ? tipping.oneWeight : tipping.oneScore;
  return tipping.dimensions.map(({ id, weight, score }, i) => ({
    id,
    dimension: asDimension(id),
    indicator: null,
    now: weighed ? weight : score,
    needed: needed[i] ?? null,
    value: null,
    neededValue: null,
    without: tipping.leaveOneOut[i]?.balance ?? null,
    provenance: scenarioProvenance(
      view.facts,
      scenario.histories.filter(({ indicator }) => indicator.dimension === id),
      { year: Number(tipping.period), dimensions: [id] },
    ),
  }));
}

function titleOf(view: View, rows: readonly Row[]): string {
  const { words, format, params } = view;
  const tipping = tippingOf(view.facts, choicesOf(view));
  if (tipping === null) {
    const last = scenarioOf(view.facts, choicesOf(view))?.last.period;
    return last === undefined ? scenarioWords[view.locale].none : scenarioWords[view.locale].tooFew(last);
  }
  const alone = rows.filter(({ needed }) => needed !== null).length;
  const said = { year: tipping.period, alone, all: rows.length, what: words.kinds[params.what] };
  const moved = tipping.totalVariation;
  return moved === null ? words.titleFirm(said) : words.title({ ...said, share: format.share(moved.distance) });
}

function nameOf({ locale }: View, { indicator, dimension }: Row): string {
  return indicator === null
    ? scenarioWords[locale].params.weights.values[dimension]
    : wordsOfIndicator(locale, indicator.id).name;
}

function printed(view: View, row: Row): string {
  const { words, format, params } = view;
  const print = (score: number, value: number | null) => {
    if (row.indicator !== null && value !== null) return inUnit(row.indicator.unit, value, view);
    return params.what === "weights" ? format.share(score) : format.decimal(score, 2);
  };
  const now = print(row.now, row.value);
  return row.needed === null ? words.never(now) : words.would({ needed: print(row.needed, row.neededValue), now });
}

function spoken(view: View, row: Row): string {
  return view.words.reading({ name: nameOf(view, row), says: printed(view, row) });
}

function drawn(view: View, row: Row): IntervalValue {
  const { id, now, needed } = row;
  return {
    id,
    value: now,
    interval: needed === null ? null : [Math.min(now, needed), Math.max(now, needed)],
    colour: "neutral",
    shape: "circle",
    print: printed(view, row),
    text: spoken(view, row),
  };
}
