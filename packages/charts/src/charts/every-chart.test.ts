import { bundledFacts } from "@observatory/domain/facts";
import { partialDate } from "@observatory/domain/records";
import { describe, expect, test } from "vitest";
import type { Cell, Column } from "../define-chart.ts";
import { buildPayload, charts, commonWords, formats, LOCALES, paramsOf } from "../index.ts";

const facts = bundledFacts();

const isNumber = (cell: Cell) => cell === null || typeof cell === "number";
const isText = (cell: Cell) => cell === null || typeof cell === "string";

const holds: Readonly<Record<Column<never>["kind"], (cell: Cell) => boolean>> = {
  text: isText,
  chinese: isText,
  date: (cell) => cell === null || partialDate.safeParse(cell).success,
  count: (cell) => cell === null || (Number.isInteger(cell) && Number(cell) >= 0),
  number: isNumber,
  share: isNumber,
  years: isNumber,
};

/** What must hold for a chart because it is in the registry. */
describe.each(charts.map((chart) => [chart.id, chart] as const))("%s", (id, chart) => {
  const views = LOCALES.flatMap((locale) => viewsOf(chart).map((query) => ({ locale, query })));
  const payloads = views.map((view) => buildPayload(chart, facts, view));

  test("has an id in kebab-case that nobody else has", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(charts.filter((other) => other.id === id)).toHaveLength(1);
  });

  test("gives plain JSON, the same bytes every time", () => {
    const [first] = views;
    if (first === undefined) throw new Error("no view");
    const once = JSON.stringify(payloads[0]);
    expect(JSON.stringify(buildPayload(chart, facts, first))).toBe(once);
    expect(JSON.parse(once)).toEqual(payloads[0]);
  });

  test("fills every row, names its sources, and every source is one of the facts", () => {
    const known = new Set(facts.sources.map((source) => String(source.id)));
    for (const { rows, columns, sources } of payloads) {
      for (const row of rows) {
        expect(row.cells).toHaveLength(columns.length);
        expect(row.cells.some((cell) => typeof cell === "number" && !Number.isFinite(cell))).toBe(false);
        expect(row.provenance.sources.length).toBeGreaterThan(0);
        expect(row.provenance.sources.filter((source) => !known.has(source))).toEqual([]);
      }
      const used = new Set(rows.flatMap((row) => row.provenance.sources));
      expect(new Set(sources.map((source) => source.id))).toEqual(used);
    }
  });

  test("has in each column what the column says it holds", () => {
    for (const { rows, columns } of payloads)
      for (const [i, { kind }] of columns.entries())
        for (const { cells } of rows)
          expect(cells[i] ?? null, `${kind} of ${JSON.stringify(cells)}`).toSatisfy(holds[kind]);
  });

  test("shows no address of a source that is not to be linked", () => {
    const hidden = new Set(facts.sources.filter((source) => !source.linked).map((source) => source.id as string));
    for (const { sources } of payloads) {
      for (const { id, address } of sources) if (hidden.has(id)) expect(address).toBeNull();
    }
  });

  test("says what it shows in words, in every language, with nothing left blank", () => {
    for (const { title, subtitle, notes, alt, name, columns } of payloads) {
      const labels = columns.flatMap(({ label, description }) => [label, description]);
      const sentences = [title, subtitle, name, alt.short, alt.long, ...notes];
      for (const text of [...labels, ...sentences]) expect(text.trim()).not.toBe("");
      for (const text of sentences) expect(text).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object|\$\{/);
    }
    const [en, de, fr] = LOCALES.map((locale) => buildPayload(chart, facts, { query: [], locale }).title);
    expect(new Set([en, de, fr]).size).toBe(3);
  });

  test("draws no mark beyond its axes, where it would be cut in half or move what the axes do not know of", () => {
    for (const { figure } of payloads) {
      const within = (at: number, [from, to]: readonly [number, number]) => at >= from && at <= to;
      if (figure.kind === "intervals")
        for (const { value, interval } of figure.rows.flatMap(({ values }) => values))
          for (const at of [value, ...(interval ?? [])].filter((x) => x !== null))
            expect(within(at, figure.x.domain)).toBe(true);
      if (figure.kind === "series")
        for (const { y, lines } of figure.panels)
          for (const point of lines.flatMap(({ points }) => points)) {
            expect(within(point.x, figure.x.domain)).toBe(true);
            for (const at of [point.y ?? y.domain[0], point.lo ?? y.domain[0], point.hi ?? y.domain[0]])
              expect(within(at, y.domain)).toBe(true);
          }
    }
  });

  test("labels every param and every value it takes, in every language", () => {
    for (const locale of LOCALES) {
      const labels = chart.words[locale].params;
      expect(Object.keys(labels)).toEqual(Object.keys(chart.params));
      for (const [name, param] of Object.entries(chart.params)) {
        expect(labels[name]?.label).toBeTruthy();
        if (param.kind === "choice" || param.kind === "choices") {
          expect(Object.keys(labels[name]?.values ?? {}).sort()).toEqual([...param.values].sort());
        }
      }
    }
  });

  test("names the view by its shortest query", () => {
    for (const [i, payload] of payloads.entries()) {
      const view = views[i];
      if (view === undefined || view.locale !== "en") continue;
      const again = buildPayload(chart, facts, { ...view, query: new URLSearchParams(payload.query) });
      expect(again).toEqual(payload);
    }
  });

  test("stands on an empty day: before anything happened it says so and draws nothing", () => {
    const early = buildPayload(chart, facts, { query: [["asOf", "2010-01-01"]], locale: "en" });
    expect(early.rows).toEqual([]);
    expect(early.title).not.toBe("");
    expect(early.subtitle).toContain(formats("en").date("2010-01-01"));
  });
});

/** The default view, and every value of every choice in turn. */
function viewsOf(chart: (typeof charts)[number]): [string, string][][] {
  const single = Object.entries(paramsOf(chart)).flatMap(([name, param]) => {
    if (param.kind !== "choice" && param.kind !== "choices") return [];
    return param.values.map((value): [string, string][] => [[name, value]]);
  });
  return [[], ...single, [["asOf", "2020-06-30"]]];
}

describe("the age of evidence", () => {
  const [chart] = charts;
  const view = (...query: [string, string][]) => {
    if (chart === undefined) throw new Error("no chart");
    return buildPayload(chart, facts, { query, locale: "en" }).evidence;
  };

  test("is counted from the day of the view, after as many months as the address says", () => {
    expect(view()).toMatchObject({ stale: 0, staleAfterMonths: 12, staleOn: view().checkedOn });
    const later = view(["asOf", "2030-01-01"]);
    expect(later).toMatchObject({ stale: later.records, staleAfterMonths: 12, staleOn: "2030-01-01" });
    expect(view(["asOf", "2030-01-01"], ["months", "120"]).stale).toBe(0);
  });

  test("is counted from the last check where the view speaks of an earlier day", () => {
    expect(view(["asOf", "2022-01-01"]).staleOn).toBe(view().checkedOn);
  });

  test.each(["-1", "0.5", "241", "twelve"])("refuses %s months by the parameter's name", (months) => {
    expect(() => view(["months", months])).toThrow(expect.objectContaining({ name: "ParameterError" }));
  });

  test.each(LOCALES)("is said under every figure, in %s", (locale) => {
    const { evidence } = commonWords[locale];
    expect(evidence({ ...view(), stale: 7, records: 9, staleAfterMonths: 18 })).toMatch(/18 .*7 \S+ 9\.$/);
  });
});
