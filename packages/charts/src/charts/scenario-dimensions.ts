import type { DimensionKey } from "@observatory/domain/facts";
import { type BalanceClass, balanceOf, classifyBalance, type DimensionScore } from "@observatory/domain/scenario";
import { type Context, defineChart } from "../define-chart.ts";
import type { Intervals, IntervalValue } from "../figure.ts";
import type { Provenance } from "../provenance.ts";
import { wordsOfIndicator } from "../words/indicators.ts";
import { scenarioWords } from "../words/scenario.ts";
import {
  asDimension,
  historiesOf,
  readingOf,
  scenarioOf,
  scenarioParams,
  scenarioProvenance,
  yearUncertainty,
} from "./scenario.ts";
import { scenarioDimensionsWords as words } from "./scenario-dimensions.words.ts";
import { choicesOf, printBalance, scenarioNotes } from "./scenario-notes.ts";

type View = Context<typeof scenarioParams, (typeof words)["en"]>;

interface Row {
  readonly year: string;
  readonly id: DimensionKey;
  readonly score: DimensionScore;
  readonly balance: number | null;
  readonly class: BalanceClass | null;
  readonly interval: readonly [number, number] | null;
  /** What would fill the gaps, one sentence an indicator. */
  readonly settles: readonly string[];
  readonly provenance: Provenance;
}

/** Each row of Figure 3 between its two ends, with its range; a row without evidence says what would settle it. */
export const scenarioDimensions = defineChart({
  id: "scenario-dimensions",
  section: "scenarios",
  nature: "judged",
  params: scenarioParams,
  words,

  rows: (view): readonly Row[] => {
    const scenario = scenarioOf(view.facts, choicesOf(view));
    return scenario === null ? [] : scenario.last.dimensions.map((score) => rowOf(view, score));
  },

  columns: ({ words: { columns: label, describe }, facts, locale }) => {
    const { params, classes, noClass: none } = scenarioWords[locale];
    const pole = (end: "benign" | "adverse") =>
      ({
        id: end,
        label: label[end],
        kind: "text",
        description: describe[end],
        value: ({ id }: Row) => facts.dimensions.find((one) => one.id === id)?.[end][locale] ?? null,
      }) as const;
    return [
      { id: "year", label: label.year, kind: "date", description: describe.year, value: ({ year }) => year },
      {
        id: "dimension",
        label: label.dimension,
        kind: "text",
        description: describe.dimension,
        value: ({ id }) => params.weights.values[id],
      },
      {
        id: "balance",
        label: label.balance,
        kind: "number",
        description: describe.balance,
        value: ({ balance }) => balance,
      },
      {
        id: "low",
        label: label.low,
        kind: "number",
        description: describe.low,
        value: ({ interval }) => interval?.[0] ?? null,
      },
      {
        id: "high",
        label: label.high,
        kind: "number",
        description: describe.high,
        value: ({ interval }) => interval?.[1] ?? null,
      },
      {
        id: "class",
        label: label.class,
        kind: "text",
        description: describe.class,
        value: (row) => (row.class === null ? none : classes[row.class]),
      },
      {
        id: "coverage",
        label: label.coverage,
        kind: "share",
        description: describe.coverage,
        value: ({ score }) => score.coverage,
      },
      {
        id: "weight",
        label: label.weight,
        kind: "share",
        description: describe.weight,
        value: ({ score }) => score.weight,
      },
      pole("benign"),
      pole("adverse"),
      {
        id: "missing",
        label: label.missing,
        kind: "text",
        description: describe.missing,
        value: ({ settles }) => (settles.length === 0 ? null : settles.join(" ")),
      },
    ];
  },

  describe(view, rows) {
    const { words, format, asOf, locale } = view;
    const [first] = rows;
    const common = scenarioWords[locale];
    if (first === undefined) {
      const subtitle = words.subtitleNone(format.date(asOf));
      return { title: common.none, subtitle, notes: [common.none], alt: { short: common.none, long: common.none } };
    }
    const count = (wanted: BalanceClass | null) => rows.filter((row) => row.class === wanted).length;
    const settles = rows
      .filter((row) => row.class === null)
      .map(({ id, settles }) =>
        common.settles({ dimension: common.params.weights.values[id], settle: settles.join(" ") }),
      );
    const notes = [...settles, ...scenarioNotes(view)];
    return {
      title: words.title({
        year: first.year,
        benign: count("benign"),
        adverse: count("adverse"),
        missing: count(null),
        all: rows.length,
      }),
      subtitle: words.subtitle({ year: first.year, asOf: format.date(asOf) }),
      notes,
      alt: {
        short: words.altShort(rows.length),
        long: [...rows.map((row) => `${spoken(view, row)}.`), ...notes].join(" "),
      },
    };
  },

  figure(view, rows): Intervals {
    const { ends, params } = scenarioWords[view.locale];
    return {
      kind: "intervals",
      x: {
        // A little more than the scale, so that marks at its ends are whole.
        domain: [-1.03, 1.03],
        ticks: [-1, -0.5, 0, 0.5, 1].map((value) => ({ value, label: printBalance(view, value) })),
        label: view.words.axis,
      },
      rows: rows.map((row) => ({ id: row.id, label: params.weights.values[row.id], values: [drawn(view, row)] })),
      bands: [
        { from: -1, to: -view.params.delta, label: ends.adverse },
        { from: -view.params.delta, to: view.params.delta, label: ends.mixed },
        { from: view.params.delta, to: 1, label: ends.benign },
      ],
      references: [],
      key: [],
    };
  },
});

const MARKS = {
  benign: { colour: "benign", shape: "circle" },
  mixed: { colour: "neutral", shape: "diamond" },
  adverse: { colour: "adverse", shape: "square" },
} as const satisfies Record<BalanceClass, Pick<IntervalValue, "colour" | "shape">>;

function rowOf(view: View, score: DimensionScore): Row {
  const choices = choicesOf(view);
  const scenario = scenarioOf(view.facts, choices);
  if (scenario === null) throw new Error(`no year had ended: ${view.asOf}`);
  const year = scenario.last.period;
  const histories = historiesOf(scenario, score.id);
  const balance = balanceOf(score.score);
  const scatter = yearUncertainty(view.facts, choices, year)?.dimensions.find(({ id }) => id === score.id);
  const [low, high] = [scatter?.quantiles?.["0.05"] ?? null, scatter?.quantiles?.["0.95"] ?? null].map(balanceOf);
  const gaps = histories.filter((history) => "gap" in (readingOf(history, Number(year))?.reading ?? { gap: true }));
  return {
    year,
    id: asDimension(score.id),
    score,
    balance,
    class: balance === null ? null : classifyBalance(balance, view.params.delta),
    interval: low == null || high == null ? null : [low, high],
    settles: gaps.map(({ indicator }) => wordsOfIndicator(view.locale, indicator.id).settle),
    provenance: scenarioProvenance(view.facts, histories, { year: Number(year), dimensions: [score.id] }),
  };
}

function spoken(view: View, { id, balance, interval, score }: Row): string {
  const common = scenarioWords[view.locale];
  const dimension = common.params.weights.values[id];
  const coverage = view.format.share(score.coverage);
  if (balance === null) return `${dimension}: ${common.missing(coverage)}`;
  const [low, high] = (interval ?? [balance, balance]).map((end) => printBalance(view, end));
  return view.words.reading({
    dimension,
    balance: printBalance(view, balance),
    low: low ?? "",
    high: high ?? "",
    coverage,
  });
}

function drawn(view: View, row: Row): IntervalValue {
  const { balance, interval, score } = row;
  const mark = row.class === null ? ({ colour: "neutral", shape: "ring" } as const) : MARKS[row.class];
  const missing = scenarioWords[view.locale].missing(view.format.share(score.coverage));
  return {
    id: row.id,
    value: balance,
    interval,
    ...mark,
    print: balance === null ? missing : printBalance(view, balance),
    text: spoken(view, row),
  };
}
