import type { SourceShare } from "@observatory/domain/scenario";
import { type Context, defineChart } from "../define-chart.ts";
import type { Intervals, IntervalValue } from "../figure.ts";
import type { Provenance } from "../provenance.ts";
import { scenarioWords } from "../words/scenario.ts";
import { ROWS, scenarioOf, scenarioParams, scenarioProvenance, scenarioSensitivity as sharesOf } from "./scenario.ts";
import { choicesOf, scenarioNotes, sourceName, verdict } from "./scenario-notes.ts";
import { scenarioSensitivityWords as words } from "./scenario-sensitivity.words.ts";

type View = Context<typeof scenarioParams, (typeof words)["en"]>;

interface Row extends SourceShare {
  readonly provenance: Provenance;
}

/** Which choice or doubt makes the balance of the last year vary: alone, and with what it does together with others. */
export const scenarioSensitivity = defineChart({
  id: "scenario-sensitivity",
  section: "scenarios",
  nature: "judged",
  params: scenarioParams,
  words,

  rows(view): readonly Row[] {
    const choices = choicesOf(view);
    const [scenario, found] = [scenarioOf(view.facts, choices), sharesOf(view.facts, choices)];
    if (scenario === null || found === null) return [];
    return found.shares.map((share) => {
      const [, dimension] = share.source.split(":");
      const dimensions = scenario.framework.dimensions.map(({ id }) => id);
      const mine = dimension === undefined ? dimensions : [dimension];
      const histories = scenario.histories.filter(({ indicator }) => mine.includes(indicator.dimension));
      const at = { year: Number(found.period), dimensions: mine };
      return { ...share, provenance: scenarioProvenance(view.facts, histories, at) };
    });
  },

  columns: ({ words: { columns: label, describe }, locale, params: { seed } }) => [
    {
      id: "source",
      label: label.source,
      kind: "text",
      description: describe.source,
      value: ({ source }) => sourceName(scenarioWords[locale], source),
    },
    { id: "first", label: label.first, kind: "share", description: describe.first, value: ({ S }) => S },
    {
      id: "firstError",
      label: label.firstError,
      kind: "share",
      description: describe.firstError,
      value: ({ halfWidthS }) => halfWidthS,
    },
    { id: "total", label: label.total, kind: "share", description: describe.total, value: ({ T }) => T },
    {
      id: "totalError",
      label: label.totalError,
      kind: "share",
      description: describe.totalError,
      value: ({ halfWidthT }) => halfWidthT,
    },
    { id: "rows", label: label.rows, kind: "count", description: describe.rows, value: () => ROWS },
    { id: "seed", label: label.seed, kind: "count", description: describe.seed, value: () => seed },
  ],

  describe(view, rows) {
    const { words, format, asOf, facts } = view;
    const found = sharesOf(facts, choicesOf(view));
    const settled = found?.settled === true ? words.settled : words.unsettled;
    const notes = found === null ? scenarioNotes(view) : [words.meaning, settled, ...scenarioNotes(view)];
    return {
      title: titleOf(view, rows),
      subtitle: words.subtitle({ rows: format.count(ROWS), asOf: format.date(asOf) }),
      notes,
      alt: {
        short: words.altShort(rows.length),
        long: [`${verdict(view)}.`, ...rows.map((row) => `${spoken(view, row)}.`)].join(" "),
      },
    };
  },

  figure(view, rows): Intervals {
    const { words, format } = view;
    const drawnRows = rows.map((row) => ({ row, values: [drawn(view, row, "first"), drawn(view, row, "total")] }));
    const ends = drawnRows.flatMap(({ values }) =>
      values.flatMap(({ value, interval }) => [value ?? [], interval ?? []].flat()),
    );
    return {
      kind: "intervals",
      x: {
        domain: [Math.min(-0.1, ...ends), Math.max(1, ...ends)],
        ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.share(value) })),
        label: words.axis,
      },
      rows: drawnRows.map(({ row, values }) => ({
        id: row.source.replace(":", "-"),
        label: sourceName(scenarioWords[view.locale], row.source),
        values,
      })),
      bands: [],
      references: [],
      key: [
        { label: words.key.first, shape: "circle", colour: "ink" },
        { label: words.key.total, shape: "diamond", colour: "inkSoft" },
      ],
    };
  },
});

function titleOf(view: View, rows: readonly Row[]): string {
  const { words, format, facts, locale } = view;
  const found = sharesOf(facts, choicesOf(view));
  const leading = rows.find(({ source }) => source === found?.leading);
  if (found === null || leading === undefined) return verdict(view);
  return words.title({
    year: found.period,
    source: sourceName(scenarioWords[locale], leading.source),
    first: format.share(leading.S ?? 0),
    total: format.share(leading.T ?? 0),
  });
}

function spoken({ words, format, locale }: View, { source, S, T }: Row): string {
  const [first, total] = [S, T].map((share) => (share === null ? "–" : format.share(share)));
  return words.reading({ source: sourceName(scenarioWords[locale], source), first: first ?? "", total: total ?? "" });
}

function drawn(view: View, row: Row, which: "first" | "total"): IntervalValue {
  const [share, half] = which === "first" ? [row.S, row.halfWidthS] : [row.T, row.halfWidthT];
  const mark =
    which === "first"
      ? ({ colour: "ink", shape: "circle" } as const)
      : ({ colour: "inkSoft", shape: "diamond" } as const);
  return {
    id: `${row.source.replace(":", "-")}-${which}`,
    value: share,
    interval: share === null || half === null ? null : [Math.max(-0.1, share - half), Math.min(1, share + half)],
    ...mark,
    print: share === null ? "–" : view.format.share(share),
    text: spoken(view, row),
  };
}
