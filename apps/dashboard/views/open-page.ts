import { chartById, type Locale } from "@observatory/charts";
import type { Answer } from "../ask/answer.ts";
import { askChart, askEmbed, type ChartQuestion, type ChartView, type EmbedCode } from "../ask/chart.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { askedWithout, type LeftOut } from "./left-out.ts";
import { asLocale } from "./local-path.ts";
import { chartPageView, type PageId, type PageView, pageView, plotsOf } from "./page-view.ts";
import { publicOrigin } from "./public-origin.ts";
import { type Address, choicesFor, readAddress } from "./read-address.ts";

/** What Next hands a page. */
export interface Asked {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A page with all it needs to be composed: the reader's language and choices, and the server's answers. */
export interface OpenPage {
  readonly locale: Locale;
  readonly words: Words;
  /** Without the choices that are left out. */
  readonly address: Address;
  /** Choices that cannot be; the page says so and shows all else. */
  readonly leftOut: readonly LeftOut[];
  /** In the page's order; empty when the address was refused. */
  readonly charts: readonly OpenChart[];
  /** Where the address asks for an older facts version: the same of today's facts. */
  readonly today: Answer<ChartView> | null;
  /** On the page of one chart: the code that frames it in another site's page. */
  readonly embed: EmbedCode | null;
}

export interface OpenChart {
  readonly id: string;
  readonly answer: Answer<ChartView>;
}

/** Opens the page of an id: reads its address and asks the server for its charts. */
export async function openPage(id: PageId, asked: Asked): Promise<OpenPage> {
  return opened(pageView(id), asked);
}

/** Opens the page of one chart; null where there is no such chart. */
export async function openChartPage(id: string, asked: Asked): Promise<OpenPage | null> {
  const chart = chartById(id);
  return chart === undefined ? null : opened(chartPageView(chart), asked);
}

async function opened(view: PageView, asked: Asked): Promise<OpenPage> {
  const locale = asLocale((await asked.params).locale);
  const read = readAddress(view, entriesOf(await asked.searchParams));
  const v = read.chosen.get("v");
  const base = await publicOrigin();
  const asker = (address: Address) => (id: string, version: string | undefined) => {
    const question = { id, choices: choicesFor(address, id), locale, plots: plotsOf(view), short: view.short?.[id] };
    return askChart({ ...question, base, v: version });
  };
  const [embed, { address, answers, leftOut }] = await Promise.all([
    embedOf(read, { locale, base, v }),
    askedWithout(read, (at) => {
      const ids = at.problem === null ? view.charts : [];
      return Promise.all(ids.map((id) => asker(at)(id, v)));
    }),
  ]);
  const [first = ""] = view.charts;
  const today = await todayOf(answers[0], { v, ask: () => asker(address)(first, undefined) });
  const charts = answers.map((answer, i) => ({ id: view.charts[i] ?? "", answer }));
  return { locale, words: wordsOf(locale), address, leftOut, charts, today, embed };
}

/** The frames of the one chart of a page; null on a page of many, or of none. */
async function embedOf(
  address: Address,
  given: Pick<ChartQuestion, "locale" | "base" | "v">,
): Promise<EmbedCode | null> {
  const { view, problem } = address;
  const [id] = view.charts;
  if (view.id !== "chart" || id === undefined || problem !== null) return null;
  return askEmbed({ id, choices: choicesFor(address, id), ...given });
}

/** Today's view beside one of a version that is asked for, unless they are the same. */
async function todayOf(
  frozen: Answer<ChartView> | undefined,
  { v, ask }: { v: string | undefined; ask: () => Promise<Answer<ChartView>> },
): Promise<Answer<ChartView> | null> {
  if (v === undefined || frozen?.is !== "here") return null;
  const today = await ask();
  return today.is === "here" && today.value.payload.factsVersion === v ? null : today;
}

export function entriesOf(query: Awaited<Asked["searchParams"]>): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
}
