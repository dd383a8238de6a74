import { balanceOf, type PeriodScore, type PeriodUncertainty } from "@observatory/domain/scenario";
import { type Context, defineChart } from "../define-chart.ts";
import type { Line, Series } from "../figure.ts";
import type { Provenance } from "../provenance.ts";
import { scenarioWords } from "../words/scenario.ts";
import {
  type ScenarioChoices,
  scenarioOf,
  scenarioParams,
  scenarioProvenance,
  weighsSomething,
  yearUncertainty,
} from "./scenario.ts";
import { scenarioBalanceWords as words } from "./scenario-balance.words.ts";
import { choicesOf, printBalance, scenarioNotes, verdict } from "./scenario-notes.ts";

type View = Context<typeof scenarioParams, (typeof words)["en"]>;

type Part = ScenarioChoices["nature"];

interface Row {
  readonly part: Part;
  readonly score: PeriodScore;
  /** Of the part that was chosen only. */
  readonly scatter: PeriodUncertainty | null;
  readonly provenance: Provenance;
}

/** Where each year stands between adverse and benign, how sure that is, and what is intent and what outcome. */
export const scenarioBalance = defineChart({
  id: "scenario-balance",
  section: "scenarios",
  nature: "judged",
  params: scenarioParams,
  words,

  rows(view): readonly Row[] {
    const { nature } = view.params;
    const others = (["intent", "outcome"] as const).filter((part) => weighsSomething(view.params, part));
    const parts: readonly Part[] = nature === "all" ? ["all", ...others] : [nature];
    return parts.flatMap((part) => rowsOf(view, part));
  },

  columns: ({ words: { columns: label, describe, lines } }) => {
    const chance = (id: "benign" | "mixed" | "adverse") =>
      ({
        id,
        label: label[id],
        kind: "share",
        description: describe[id],
        value: ({ scatter }: Row) => scatter?.classes?.[id].share ?? null,
      }) as const;
    const quantile = (id: "low" | "high", at: "0.05" | "0.95") =>
      ({
        id,
        label: label[id],
        kind: "number",
        description: describe[id],
        value: ({ scatter }: Row) => scatter?.quantiles?.[at] ?? null,
      }) as const;
    return [
      { id: "year", label: label.year, kind: "date", description: describe.year, value: ({ score }) => score.period },
      { id: "part", label: label.part, kind: "text", description: describe.part, value: ({ part }) => lines[part] },
      {
        id: "balance",
        label: label.balance,
        kind: "number",
        description: describe.balance,
        value: ({ score }) => score.balance,
      },
      quantile("low", "0.05"),
      quantile("high", "0.95"),
      chance("benign"),
      chance("mixed"),
      chance("adverse"),
      {
        id: "coverage",
        label: label.coverage,
        kind: "share",
        description: describe.coverage,
        value: ({ score }) => score.coverage,
      },
      {
        id: "worst",
        label: label.worst,
        kind: "number",
        description: describe.worst,
        value: ({ score }) => balanceOf(score.worstScore),
      },
      {
        id: "best",
        label: label.best,
        kind: "number",
        description: describe.best,
        value: ({ score }) => balanceOf(score.bestScore),
      },
    ];
  },

  describe(view, rows) {
    const { words, format, asOf } = view;
    const notes = scenarioNotes(view);
    return {
      title: verdict(view),
      subtitle: words.subtitle(format.date(asOf)),
      notes: rows.length === 0 ? notes : [...notes, words.natures],
      alt: {
        short: words.altShort,
        long: [verdict(view), ...spoken(view, rows), ...notes].join(". ").replaceAll("..", "."),
      },
    };
  },

  figure(view, rows): Series {
    const { words, locale } = view;
    const { limits } = scenarioWords[locale];
    const years = [...new Set(rows.map(({ score }) => Number(score.period)))];
    const yTicks = [-1, -0.5, 0, 0.5, 1];
    return {
      kind: "series",
      x: {
        scale: "linear",
        domain: [Math.min(...years, 2017), Math.max(...years, 2018)],
        ticks: years.map((value) => ({ value, label: String(value) })),
      },
      panels: [
        {
          id: "balance",
          title: words.panel,
          y: { domain: [-1, 1], ticks: yTicks.map((value) => ({ value, label: printBalance(view, value) })) },
          lines: linesOf(view, rows),
          references: [
            { value: view.params.delta, label: limits.benign },
            { value: -view.params.delta, label: limits.adverse },
          ],
        },
      ],
      key: [],
    };
  },
});

const STYLE = {
  all: { colour: "ink", dash: "solid" },
  intent: { colour: "inkSoft", dash: "dashed" },
  outcome: { colour: "inkSoft", dash: "dotted" },
} as const satisfies Record<Part, Pick<Line, "colour" | "dash">>;

function rowsOf(view: View, part: Part): Row[] {
  const choices = { ...choicesOf(view), nature: part };
  const scenario = scenarioOf(view.facts, choices);
  if (scenario === null) return [];
  const dimensions = scenario.framework.dimensions.map(({ id }) => id);
  return scenario.scores.map((score) => ({
    part,
    score,
    scatter: part === view.params.nature ? yearUncertainty(view.facts, choices, score.period) : null,
    provenance: scenarioProvenance(view.facts, scenario.histories, { year: Number(score.period), dimensions }),
  }));
}

function linesOf(view: View, rows: readonly Row[]): Line[] {
  const parts = [...new Set(rows.map(({ part }) => part))];
  return parts.map((part) => ({
    id: part,
    label: view.words.lines[part],
    ...STYLE[part],
    curve: "line",
    marker: "circle",
    points: rows.filter((row) => row.part === part).map((row) => pointOf(view, row)),
  }));
}

function pointOf(view: View, { part, score, scatter }: Row): Line["points"][number] {
  const quantiles = scatter?.quantiles ?? null;
  const ends = quantiles === null ? {} : { lo: quantiles["0.05"], hi: quantiles["0.95"] };
  return {
    x: Number(score.period),
    y: score.balance,
    ...ends,
    text: view.words.reading({
      year: score.period,
      line: view.words.lines[part],
      balance: printBalance(view, score.balance),
      low: ends.lo === undefined ? "" : printBalance(view, ends.lo),
      high: ends.hi === undefined ? "" : printBalance(view, ends.hi),
    }),
  };
}

function spoken(view: View, rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ part }) => part))].flatMap((part) => {
    const known = rows.filter((row) => row.part === part && row.score.balance !== null).map(({ score }) => score);
    const [first, last] = [known.at(0), known.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [from, to] = [printBalance(view, first.balance), printBalance(view, last.balance)];
    return [view.words.altLong({ line: view.words.lines[part], first: first.period, from, last: last.period, to })];
  });
}
