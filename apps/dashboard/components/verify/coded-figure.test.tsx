import { buildPayload, chartById, type Locale } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { CodedFigure as Coded } from "../../ask/coded.ts";
import { verifyWords } from "../../words/verify/words.ts";
import { CodedFigure } from "./coded-figure.tsx";

const id = "designation-cumulative";
const query = "scheme=zones";
const then = "0123456789ab";
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const plots = { wide: { id: "drawn", svg, width: 720, height: 100 } };

function viewOf(locale: Locale) {
  const chart = chartById(id);
  if (chart === undefined) throw new Error(`unknown chart: ${id}`);
  const payload = buildPayload(chart, bundledFacts(), { query: new URLSearchParams(query), locale });
  return { payload, file: `/charts/${id}.json?${query}`, plots };
}

const today = viewOf("de");
const address = `https://observatory.example/de/charts/${id}?${query}&v=${then}`;
const printed = { ...today, payload: { ...today.payload, factsVersion: then, address } };
const coded: Coded = { view: { chart: id, query, locale: "de", factsVersion: then, kept: true }, printed, today };
const shown = (given: Coded) => renderToStaticMarkup(<CodedFigure coded={given} locale="en" />);

describe("<CodedFigure>", () => {
  const words = verifyWords.en;

  test("says figure, choices, language and facts in the reader's words, and leads to the frozen view", () => {
    const html = shown(coded);
    expect(html).toContain(today.payload.name);
    expect(html).toMatch(/<dd>(?:<span[^>]*>)?Show: Zones/);
    expect(html).toContain(words.languages.de);
    expect(html).toContain(`href="/de/charts/${id}?scheme=zones&amp;v=${then}"`);
    expect(html).toContain('lang="de"');
  });

  test("shows one figure where newer facts leave every value as it was, and says so", () => {
    const html = shown(coded);
    expect(html).toContain(words.state.same);
    expect(html.match(/<figure/g)).toHaveLength(1);
  });

  test("shows both where newer facts change a value", () => {
    const [first, ...rows] = today.payload.rows;
    const cells = first?.cells.map(() => 7) ?? [];
    const other = { ...printed, payload: { ...printed.payload, rows: [{ ...first, cells }, ...rows] } };
    const html = shown({ ...coded, printed: other as typeof printed });
    expect(html).toContain(words.state.newer);
    expect(html.match(/<figure/g)).toHaveLength(2);
  });

  test("says that nothing has changed where the facts are today's", () => {
    expect(shown({ ...coded, printed: today })).toContain(words.state.current);
  });

  test("shows today's figure with a warning where the facts are not kept", () => {
    const html = shown({ ...coded, printed: null });
    expect(html).toContain(words.state.gone);
    expect(html).toContain(words.gone(then));
    expect(html.match(/<figure/g)).toHaveLength(1);
    expect(html).not.toContain(`v=${then}`);
  });
});
