import { buildPayload, type Chart, charts, LOCALES, type Locale } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { JSDOM } from "jsdom";
import { NuqsTestingAdapter } from "nuqs/adapters/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ChartView } from "../../ask/chart.ts";
import { localPath } from "../../views/local-path.ts";
import { chartPageView } from "../../views/page-view.ts";
import { readAddress } from "../../views/read-address.ts";
import { wordsOf } from "../../words/words.ts";
import { ChartBlock } from "./chart-block.tsx";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="drawn"><path d="M0 0"/></svg>';
const plot = { id: "drawn", svg, width: 720, height: 100 };
const facts = bundledFacts();

/** A chart's block as the server sends it. */
function sent(chart: Chart, locale: Locale) {
  const payload = buildPayload(chart, facts, { query: [], locale });
  const view: ChartView = {
    payload,
    file: `/charts/${chart.id}.json`,
    plots: { wide: plot, narrow: { ...plot, width: 358 } },
  };
  const page = {
    locale,
    words: wordsOf(locale),
    address: readAddress(chartPageView(chart), []),
    charts: [],
    leftOut: [],
    today: null,
    embed: { live: '<iframe src="live">', frozen: '<iframe src="frozen">' },
  };
  const html = renderToStaticMarkup(
    <NuqsTestingAdapter>
      <ChartBlock page={page} view={view} alone />
    </NuqsTestingAdapter>,
  );
  const { document } = new JSDOM(html).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const text = (id: string | null | undefined) => document.getElementById(id ?? "")?.textContent;
  return { payload, document, all, text };
}

const cases = charts.map((chart, i) => [chart.id, LOCALES[i % LOCALES.length] ?? "en", chart] as const);

describe.each(cases)("<ChartBlock> of %s in %s", (_, locale, chart) => {
  const { payload, document, all, text } = sent(chart, locale);

  test("says what it shows, and links the figure to its words", () => {
    expect(document.querySelector("h1")?.textContent).toBe(payload.name);
    const figure = document.querySelector("figure");
    expect(text(figure?.getAttribute("aria-labelledby"))).toBe(payload.title);
    expect(text(figure?.getAttribute("aria-describedby"))).toBe(payload.alt.long);
    expect(all("figcaption p").map((note) => note.textContent)).toEqual(payload.notes);
  });

  test("has every row in its table, Chinese marked as Chinese", () => {
    expect(all("tbody tr")).toHaveLength(payload.rows.length);
    const chinese = payload.columns.findIndex(({ kind }) => kind === "chinese");
    if (chinese === -1) return;
    for (const cell of all(`tbody td:nth-child(${chinese + 1})`)) expect(cell.getAttribute("lang")).toBe("zh-Hans");
  });

  test("leads from each source to it, or to its record where readers cannot be sent there", () => {
    const links = all(".sources a").map((link) => link.getAttribute("href"));
    expect(links).toEqual(payload.sources.map(({ id, address }) => address ?? localPath(locale, `/sources/${id}`)));
  });

  test("names every choice, and links every file in the reader's language", () => {
    for (const field of all("input:not([type=hidden]), select"))
      expect((field as HTMLInputElement).labels?.length || field.getAttribute("aria-label")).toBeTruthy();
    const query = locale === "en" ? "" : `?lang=${locale}`;
    expect(all(".files a").map((link) => link.getAttribute("href"))).toEqual(
      ["svg", "png", "pdf", "csv", "xlsx", "json"].map((format) => `/charts/${chart.id}.${format}${query}`),
    );
  });

  test("sends a picture made to measure to each kind's own address, with the reader's language", () => {
    const sentTo = all(".take").map((button) => button.getAttribute("formaction"));
    expect(new Set(sentTo)).toEqual(new Set(["svg", "png", "pdf"].map((format) => `/charts/${chart.id}.${format}`)));
    const kept = all(".file-form input[type=hidden]").map((field) => field.getAttribute("name"));
    expect(kept).toEqual(locale === "en" ? [] : ["lang"]);
  });

  test("cites it at its facts version, in words and for reference managers, and frames it", () => {
    const said = all(".citations .citation").map((text) => text.textContent ?? "");
    expect(said).toHaveLength(5);
    for (const text of said.slice(0, 3)) expect(text).toContain(payload.address);
    expect(said.slice(3)).toEqual(['<iframe src="frozen">', '<iframe src="live">']);
    for (const ending of ["bib", "ris", "csl.json"])
      expect(all(`a[href*=".${ending}?"]`).map((a) => a.getAttribute("href"))).toEqual([
        expect.stringContaining(`v=${payload.factsVersion}`),
      ]);
  });

  test("gives no id twice", () => {
    const ids = all("[id]").map((element) => element.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
