import { factsUnder } from "@observatory/domain/facts";
import {
  balanceOf,
  isDetectable,
  type PeriodScore,
  splitFrameworkChange,
  splitScenarios,
} from "@observatory/domain/scenario";
import { type Context, defineChart } from "../define-chart.ts";
import type { Intervals } from "../figure.ts";
import { choice } from "../params/param.ts";
import { merged, type Provenance } from "../provenance.ts";
import { scenarioWords } from "../words/scenario.ts";
import {
  asDimension,
  type Scenario,
  scenarioOf,
  scenarioParams,
  scenarioProvenance,
  yearUncertainty,
} from "./scenario.ts";
import { scenarioCompareWords as words } from "./scenario-compare.words.ts";
import { choicesOf, printBalance, scenarioNotes } from "./scenario-notes.ts";

const params = { ...scenarioParams, from: choice(["first", "brief", "before", "base"], "first") };

type View = Context<typeof params, (typeof words)["en"]>;

interface Row {
  /** A dimension's id, "coverage" for rows that came or went, "rule" for another rule, or "total". */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly contribution: number | null;
  readonly provenance: Provenance;
}

/** The last full year before the brief of June 2024. */
const BEFORE_BRIEF = "2023";

/** Two years, or two scenarios, side by side: what each dimension contributes to the difference, exactly. */
export const scenarioCompare = defineChart({
  id: "scenario-compare",
  section: "scenarios",
  nature: "judged",
  params,
  words,

  rows(view): readonly Row[] {
    const scenario = scenarioOf(view.facts, choicesOf(view));
    if (view.params.from === "base") return scenario === null ? [] : againstBase(view, scenario);
    const pair = scenario === null ? null : pairOf(scenario, view.params.from);
    return scenario === null || pair === null ? [] : rowsOf(view, scenario, pair);
  },

  columns: (view) => {
    const { columns: label, describe } = view.words;
    const plain = (id: "before" | "after" | "contribution") =>
      ({ id, label: label[id], kind: "number", description: describe[id], value: (row: Row) => row[id] }) as const;
    return [
      { id: "from", label: label.from, kind: "date", description: describe.from, value: ({ from }) => from },
      { id: "to", label: label.to, kind: "date", description: describe.to, value: ({ to }) => to },
      { id: "part", label: label.part, kind: "text", description: describe.part, value: (row) => nameOf(view, row) },
      plain("before"),
      plain("after"),
      plain("contribution"),
    ];
  },

  describe(view, rows) {
    const { words, format, asOf } = view;
    const title = titleOf(view, rows);
    const notes =
      rows.length === 0
        ? scenarioNotes(view)
        : [view.params.from === "base" ? words.exactBase : words.exact, ...scenarioNotes(view)];
    return {
      title,
      subtitle: (view.params.from === "base" ? words.subtitleBase : words.subtitle)(format.date(asOf)),
      notes,
      alt: {
        short: words.altShort(rows.length),
        long: [`${title}.`, ...rows.map((row) => `${spoken(view, row)}.`)].join(" "),
      },
    };
  },

  figure(view, rows): Intervals {
    const { words, format } = view;
    const most = Math.max(0.1, ...rows.map(({ contribution }) => Math.abs(contribution ?? 0)));
    const end = Math.ceil(most * 10) / 10;
    return {
      kind: "intervals",
      x: {
        domain: [-end, end],
        ticks: [-1, -0.5, 0, 0.5, 1].map((part) => ({ value: part * end, label: format.signed(part * end, 2) })),
        label: words.axis,
      },
      rows: rows.map((row) => ({ id: row.id, label: nameOf(view, row), values: [drawn(view, row)] })),
      bands: [],
      references: [],
      key: [],
    };
  },
});

type Pair = readonly [PeriodScore, PeriodScore];

/** The scenario of the view beside the base: facts without a what-if, equal weights, our goalposts, the arithmetic rule. */
function againstBase(view: View, scenario: Scenario): Row[] {
  const { facts } = view;
  const choices = choicesOf(view);
  const plain = factsUnder(facts.unpatched ?? facts, { reading: facts.readings.join(",") });
  const standard = { rule: "arithmetic", weights: "", goalposts: undefined } as const;
  const base = scenarioOf(plain, { ...choices, ...standard });
  if (base === null) return [];
  const sides = [
    { facts: plain, scenario: base, rule: standard.rule },
    { facts, scenario, rule: choices.rule },
  ] as const;
  const [from, to] = sides.map(({ scenario: { framework, last }, rule }) => ({
    rule,
    dimensions: framework.dimensions.map(({ id, weight = 1 }) => {
      const score = last.dimensions.find((one) => one.id === id)?.score ?? null;
      return { id, score, weight };
    }),
  }));
  if (from === undefined || to === undefined) return [];
  const split = splitScenarios(from, to);
  const behind = (dimensions: readonly string[]) =>
    merged(
      sides.map((side) => {
        const histories = side.scenario.histories.filter(({ indicator }) => dimensions.includes(indicator.dimension));
        return scenarioProvenance(side.facts, histories, { year: Number(side.scenario.last.period), dimensions });
      }),
    );
  const ids = from.dimensions.map(({ id }) => id);
  const words = view.words.ends;
  const ends = { from: words.base(base.last.period), to: words.chosen(scenario.last.period) };
  const parts = split.contributions.map(({ id, contribution }, i): Row => {
    const [before, after] = [from, to].map((end) => balanceOf(end.dimensions[i]?.score ?? null));
    return { ...ends, id, before: before ?? null, after: after ?? null, contribution, provenance: behind([id]) };
  });
  const all = behind(ids);
  const rule = { ...ends, id: "rule", before: null, after: null, contribution: split.rule, provenance: all };
  const total = { before: base.last.balance, after: scenario.last.balance, contribution: split.total };
  const rules = choices.rule === standard.rule ? [] : [rule];
  return [...parts, ...rules, { ...ends, id: "total", ...total, provenance: all }];
}

/** The two years to compare; null where there are no two scored years. */
function pairOf({ scores }: Scenario, from: Exclude<View["params"]["from"], "base">): Pair | null {
  const known = scores.filter(({ balance }) => balance !== null);
  const to = known.at(-1);
  const earlier = known.slice(0, -1);
  const chosen = {
    first: earlier[0],
    before: earlier.at(-1),
    brief: earlier.findLast((one) => one.period <= BEFORE_BRIEF),
  };
  const start = chosen[from];
  return to === undefined || start === undefined ? null : [start, to];
}

function rowsOf(view: View, scenario: Scenario, [from, to]: Pair): Row[] {
  const { rule } = view.params;
  const split = splitFrameworkChange(from, to, { rule });
  const behind = (dimensions: readonly string[]) => {
    const histories = scenario.histories.filter(({ indicator }) => dimensions.includes(indicator.dimension));
    return merged(
      [from, to].map(({ period }) => scenarioProvenance(view.facts, histories, { year: Number(period), dimensions })),
    );
  };
  const all = behind(from.dimensions.map(({ id }) => id));
  const ends = { from: from.period, to: to.period };
  const parts = split.contributions.map(({ id, contribution }): Row => {
    const [before, after] = [from, to].map((end) => end.dimensions.find((one) => one.id === id)?.score ?? null);
    const [start, finish] = [balanceOf(before ?? null), balanceOf(after ?? null)];
    return { ...ends, id, before: start, after: finish, contribution, provenance: behind([id]) };
  });
  const coverage = { before: null, after: null, contribution: split.coverageEffect };
  const total = { before: from.balance, after: to.balance, contribution: split.total };
  return [
    ...parts,
    { ...ends, id: "coverage", ...coverage, provenance: all },
    { ...ends, id: "total", ...total, provenance: all },
  ];
}

function titleOf(view: View, rows: readonly Row[]): string {
  const { words, format, facts } = view;
  const total = rows.find(({ id }) => id === "total");
  const [most] = rows
    .filter(({ id, contribution }) => id !== "total" && contribution !== null)
    .toSorted((a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0));
  if (view.params.from === "base") return titleAgainstBase(view, total, most);
  if (total === undefined || most === undefined || total.contribution === null) return words.none;
  const quantiles = yearUncertainty(facts, choicesOf(view), total.to)?.quantiles ?? null;
  const detectable = quantiles !== null && isDetectable(total.contribution, [quantiles["0.05"], quantiles["0.95"]]);
  return words.title({
    from: total.from,
    to: total.to,
    change: format.signed(total.contribution, 2),
    most: nameOf(view, most),
    part: format.signed(most.contribution ?? 0, 2),
    detectable,
  });
}

function titleAgainstBase(view: View, total: Row | undefined, most: Row | undefined): string {
  const { words, format } = view;
  if (total === undefined || most === undefined || total.contribution === null) return words.noBase;
  if (Math.abs(total.contribution) < 5e-4) return words.sameAsBase;
  return words.titleBase({
    change: format.signed(total.contribution, 3),
    most: nameOf(view, most),
    part: format.signed(most.contribution ?? 0, 3),
  });
}

function nameOf({ words, locale }: View, { id }: Row): string {
  if (id === "coverage" || id === "total" || id === "rule") return words[id];
  return scenarioWords[locale].params.weights.values[asDimension(id)];
}

function printed(view: View, { contribution }: Row): string {
  return contribution === null ? scenarioWords[view.locale].noClass : view.format.signed(contribution, 2);
}

function spoken(view: View, row: Row): string {
  const says = view.words.reading({ part: nameOf(view, row), contribution: printed(view, row) });
  if (row.before === null || row.after === null) return says;
  return `${says} (${printBalance(view, row.before)} → ${printBalance(view, row.after)})`;
}

function drawn(view: View, row: Row): Intervals["rows"][number]["values"][number] {
  const { id, contribution } = row;
  const up = (contribution ?? 0) >= 0;
  return {
    id,
    value: contribution,
    interval: contribution === null ? null : [Math.min(0, contribution), Math.max(0, contribution)],
    colour: id === "total" ? "ink" : up ? "benign" : "adverse",
    shape: id === "total" ? "diamond" : up ? "circle" : "square",
    print: printed(view, row),
    text: spoken(view, row),
  };
}
