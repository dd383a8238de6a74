import type { SourceShare } from "@observatory/domain/scenario";
import { type Context, defineChart } from "../define-chart.ts";
import type { Line, MarkShape, Series } from "../figure.ts";
import type { Provenance } from "../provenance.ts";
import { scenarioWords } from "../words/scenario.ts";
import { ROWS, scenarioOf, scenarioParams, scenarioProvenance, scenarioSensitivity } from "./scenario.ts";
import { scenarioConvergenceWords as words } from "./scenario-convergence.words.ts";
import { choicesOf, scenarioNotes, sourceName, verdict } from "./scenario-notes.ts";

type View = Context<typeof scenarioParams, (typeof words)["en"]>;

interface Row extends SourceShare {
  readonly n: number;
  readonly provenance: Provenance;
}

/** Whether the shares of the variance have settled: each over the first 2⁸, 2⁹, … rows of the design. */
export const scenarioConvergence = defineChart({
  id: "scenario-convergence",
  section: "scenarios",
  nature: "judged",
  params: scenarioParams,
  words,

  rows(view): readonly Row[] {
    const choices = choicesOf(view);
    const [scenario, found] = [scenarioOf(view.facts, choices), scenarioSensitivity(view.facts, choices)];
    if (scenario === null || found === null) return [];
    const dimensions = scenario.framework.dimensions.map(({ id }) => id);
    const at = { year: Number(found.period), dimensions };
    const whole = scenarioProvenance(view.facts, scenario.histories, at);
    // All steps rest on the same records; the last names them, the others only the rows of Figure 3.
    const brief = scenarioProvenance(view.facts, [], at);
    return found.path.flatMap(({ n, shares }) =>
      shares.map((share) => ({ ...share, n, provenance: n === ROWS ? whole : brief })),
    );
  },

  columns: ({ words: { columns: label, describe }, locale }) => [
    { id: "rows", label: label.rows, kind: "count", description: describe.rows, value: ({ n }) => n },
    {
      id: "source",
      label: label.source,
      kind: "text",
      description: describe.source,
      value: ({ source }) => sourceName(scenarioWords[locale], source),
    },
    { id: "total", label: label.total, kind: "share", description: describe.total, value: ({ T }) => T },
    {
      id: "error",
      label: label.error,
      kind: "share",
      description: describe.error,
      value: ({ halfWidthT }) => halfWidthT,
    },
  ],

  describe(view, rows) {
    const { words, format, asOf, facts } = view;
    const found = scenarioSensitivity(facts, choicesOf(view));
    const title =
      found === null
        ? verdict(view)
        : words.title({ year: found.period, rows: format.count(ROWS), settled: found.settled === true });
    const last = rows.filter(({ n }) => n === ROWS).map((row) => `${spoken(view, row)}.`);
    return {
      title,
      subtitle: words.subtitle(format.date(asOf)),
      notes: scenarioNotes(view),
      alt: { short: words.altShort, long: [`${title}.`, ...last].join(" ") },
    };
  },

  figure(view, rows): Series {
    const { words, format } = view;
    const steps = [...new Set(rows.map(({ n }) => n))];
    // An estimate of a share may lie a little beyond what a share can be.
    const shares = rows.flatMap(({ T }) => T ?? []);
    return {
      kind: "series",
      x: {
        scale: "linear",
        domain: [Math.log2(Math.min(...steps, ROWS)), Math.log2(ROWS)],
        ticks: steps.map((n) => ({ value: Math.log2(n), label: format.count(n) })),
        label: words.axis,
      },
      panels: [
        {
          id: "total",
          title: words.panel,
          y: {
            domain: [Math.min(0, ...shares), Math.max(1, ...shares)],
            ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.share(value) })),
          },
          lines: [...new Set(rows.map(({ source }) => source))].map((source, i) =>
            lineOf(view, source, { rows, place: i }),
          ),
          references: [],
        },
      ],
      key: [],
    };
  },
});

const MARKERS: readonly MarkShape[] = ["circle", "square", "diamond", "triangle", "ring"];

/** The choices of ours are dark, the doubts of the evidence light; each line has a mark of its own. */
function lineOf(view: View, source: string, { rows, place }: { rows: readonly Row[]; place: number }): Line {
  const choice = !source.startsWith("evidence:");
  return {
    id: source.replace(":", "-"),
    label: sourceName(scenarioWords[view.locale], source),
    colour: choice ? "ink" : "inkSoft",
    marker: MARKERS[place % MARKERS.length] ?? "circle",
    dash: choice ? "solid" : "dashed",
    curve: "line",
    points: rows
      .filter((row) => row.source === source)
      .map((row) => {
        const { n, T, halfWidthT } = row;
        const ends =
          T === null || halfWidthT === null ? {} : { lo: Math.max(0, T - halfWidthT), hi: Math.min(1, T + halfWidthT) };
        return { x: Math.log2(n), y: T, ...ends, text: spoken(view, row) };
      }),
  };
}

function spoken({ words, format, locale }: View, { n, source, T, halfWidthT }: Row): string {
  const [share, error] = [T, halfWidthT].map((value) => (value === null ? "–" : format.share(value)));
  return words.reading({
    rows: format.count(n),
    source: sourceName(scenarioWords[locale], source),
    share: share ?? "",
    error: error ?? "",
  });
}
