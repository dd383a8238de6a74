import { bundledFacts, factsVersion } from "@observatory/domain/facts";
import { describe, expect, test, vi } from "vitest";
import { buildPayload, chartById, charts, LOCALES, ParameterError } from "./index.ts";
import { viewOf } from "./testing.ts";

vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();
const whatif = "move-zone.suzhou.yibin;add-platform.x.shanghai.2019-03-01~X & Co;judge.winners-beyond-team:0.7,0.5,0.9";
const query = [["whatif", whatif]] as const;

describe.each(charts.map((chart) => [chart.id, chart] as const))("%s under a what-if", (_, chart) => {
  test("says so in its headline, notes, alternative text and citation, in every language", () => {
    for (const locale of LOCALES) {
      const plain = buildPayload(chart, facts, { query: [], locale });
      const laid = buildPayload(chart, facts, { query, locale });
      const remark = laid.whatIf?.remark ?? "missing";
      expect(laid.whatIf?.clauses).toHaveLength(3);
      for (const clause of laid.whatIf?.clauses ?? []) expect(remark).toContain(clause);
      expect(laid.title).toMatch(/^(What-if|Gedankenspiel|Hypothèse)/);
      expect(laid.alt.short).toMatch(/^(What-if|Gedankenspiel|Hypothèse)/);
      expect(laid.notes[0]).toBe(remark);
      expect(laid.alt.long).toContain(remark);
      expect(laid.citation).toContain(remark);
      expect([plain.whatIf, plain.notes.some((note) => note.includes("hypothesi"))]).toEqual([null, false]);
    }
  });

  test("keeps the version of the facts, and one address for one what-if", () => {
    const laid = buildPayload(chart, facts, { query, locale: "en" });
    expect(laid.factsVersion).toBe(factsVersion(facts));
    const again = buildPayload(chart, facts, { query: new URLSearchParams(laid.query), locale: "en" });
    expect(again).toEqual(laid);
    const turned = whatif.split(";").reverse().join(";");
    expect(buildPayload(chart, facts, { query: [["whatif", turned]], locale: "en" })).toEqual(laid);
    expect(JSON.parse(JSON.stringify(laid))).toEqual(laid);
  });

  test("cites the assumption as a source where a row rests on it, and marks the row", () => {
    const laid = buildPayload(chart, facts, { query, locale: "en" });
    for (const { provenance } of laid.rows) {
      expect(provenance.sources.includes("what-if")).toBe(provenance.verification === "assumed");
    }
    const isUsed = laid.rows.some(({ provenance }) => provenance.verification === "assumed");
    expect(laid.sources.some(({ id }) => id === "what-if")).toBe(isUsed);
  });
});

test("a what-if moves numbers: one platform more, one zone less inside the mega-regions", () => {
  const count = (q: string) => viewOf("designation-timeline", q).rows.length;
  expect(count("whatif=add-platform.x.shanghai.2019-03-01")).toBe(count("") + 1);
  expect(viewOf("designation-timeline", "whatif=add-platform.x.shanghai.2019-03-01").evidence.assumed).toBe(1);
});

test("a what-if that is not understood is refused with the remedy", () => {
  const chart = chartById("scenario-balance");
  if (chart === undefined) throw new Error("no chart");
  const ask = (text: string) => () => buildPayload(chart, facts, { query: [["whatif", text]], locale: "en" });
  expect(ask("drop-platfrom.dji")).toThrow(ParameterError);
  expect(ask("drop-platfrom.dji")).toThrow('did you mean "drop-platform"?');
  expect(ask("drop-platform.dij")).toThrow('did you mean "dji"?');
  expect(ask("drop-zone.suzhou;move-zone.suzhou.yibin")).toThrow("keep one of the two");
});
