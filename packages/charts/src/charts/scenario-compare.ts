import { balanceOf, isDetectable, type PeriodScore, splitFrameworkChange } from "@observatory/domain/scenario";
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
import { baseOf, keptNotes, keptScenario, keptSide, partsBetween, type Side } from "./scenario-sides.ts";

const params = {
  ...scenarioParams,
  from: choice(["first", "brief", "before", "base", "kept"], "first"),
  kept: keptScenario(),
};

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
    if (scenario === null) return [];
    const { from } = view.params;
    if (isScenario(from)) return besideAnother(view, { facts: view.facts, scenario });
    const pair = pairOf(scenario, from);
    return pair === null ? [] : rowsOf(view, scenario, pair);
  },

  columns: (view) => {
    const { columns: label, describe } = view.words;
    const plain = (id: "before" | "after" | "contribution") =>
      ({ id, label: label[id], kind: "number", description: describe[id], value: (row: Row) => row[id] }) as const;
    const kind = isScenario(view.params.from) ? "text" : "date";
    return [
      { id: "from", label: label.from, kind, description: describe.from, value: ({ from }) => from },
      { id: "to", label: label.to, kind, description: describe.to, value: ({ to }) => to },
      { id: "part", label: label.part, kind: "text", description: describe.part, value: (row) => nameOf(view, row) },
      plain("before"),
      plain("after"),
      plain("contribution"),
    ];
  },

  describe(view, rows) {
    const { words, format, asOf } = view;
    const title = titleOf(view, rows);
    const { from, kept = "" } = view.params;
    const beside = isScenario(from);
    const other = from === "kept" ? keptNotes(view, kept).map(words.keptNote) : [];
    const exact = rows.length === 0 ? [] : [beside ? words.exactBase : words.exact];
    const notes = [...exact, ...other, ...scenarioNotes(view)];
    return {
      title,
      subtitle: beside ? words.subtitleBase(words.beside[from], format.date(asOf)) : words.subtitle(format.date(asOf)),
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
type From = View["params"]["from"];

/** Whether a comparison is with another scenario, and not with another year of this one. */
function isScenario(from: From): from is "base" | "kept" {
  return from === "base" || from === "kept";
}

/** The scenario of the view beside the base, or beside one that a reader kept. */
function besideAnother(view: View, { facts, scenario }: Side): Row[] {
  const kept = view.params.from === "kept";
  const other = kept ? keptSide(view, view.params.kept ?? "") : baseOf(view);
  if (other === null) return [];
  const { ends } = view.words;
  const from = (kept ? ends.kept : ends.base)(other.scenario.last.period);
  const to = ends.chosen(scenario.last.period);
  return partsBetween(other, { facts, scenario }).map((part) => ({ from, to, ...part }));
}

/** The two years to compare; null where there are no two scored years. */
function pairOf({ scores }: Scenario, from: Exclude<From, "base" | "kept">): Pair | null {
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
  const { from } = view.params;
  if (isScenario(from)) return titleAgainst(view, words.against[from], [total, most]);
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

function titleAgainst(view: View, against: string, [total, most]: readonly (Row | undefined)[]): string {
  const { words, format } = view;
  if (total === undefined || most === undefined || total.contribution === null) return words.noBase;
  if (Math.abs(total.contribution) < 5e-4) return words.sameAsBase(against);
  return words.titleBase({
    against,
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
