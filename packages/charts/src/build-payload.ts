import { checkedOn, type Facts, factsUnder, factsVersion, type Overlay, staleRecords } from "@observatory/domain/facts";
import { PUBLISHER } from "./citations.ts";
import { type CodedView, figureCode } from "./code/figure-code.ts";
import type { Chart, ChartWords, Context } from "./define-chart.ts";
import { formats } from "./format.ts";
import type { Locale } from "./locale.ts";
import { day, number, type Params, text, whatIf } from "./params/param.ts";
import { canonicalQuery, parseParams } from "./params/parse.ts";
import type { ChartPayload, PayloadSource } from "./payload.ts";
import type { Mark, Provenance } from "./provenance.ts";
import { saidToBe, type WhatIfView, whatIfView } from "./what-if-view.ts";
import { commonWords } from "./words/common.ts";

/** Choices that every chart offers. */
const shared = {
  asOf: day(),
  reading: text("disagreement.position, with commas between", /^[a-z0-9-]+\.[a-z0-9-]+(,[a-z0-9-]+\.[a-z0-9-]+)*$/),
  whatif: whatIf(),
  /** After how many months without a look at its sources a record counts as old. */
  months: number({ min: 0, max: 240, step: 1, default: 12 }),
} satisfies Params;

/** All params of a chart: its own, then those that every chart has. */
export function paramsOf(chart: Chart): Params {
  return { ...chart.params, ...shared };
}

/**
 * Prepares a view: parses the choices, takes the facts under the chosen readings, asks the chart for rows, words and
 * figure, and gathers the evidence.
 *
 * @param chart - A chart of the registry.
 * @param facts - The facts, parsed.
 * @param request - The query as name and value pairs, the language, and the origin under which the view's addresses lie.
 * @returns Plain JSON; the same request and facts give the same bytes.
 * @throws ParameterError if the query holds an unknown name or value.
 * @throws InputError if a reading is unknown.
 */
export function buildPayload(
  chart: Chart,
  facts: Facts,
  request: { query: Iterable<readonly [string, string]>; locale: Locale; base?: string },
): ChartPayload {
  const { locale, base = "" } = request;
  const params = paramsOf(chart);
  const values = parseParams(params, request.query);
  const readings = typeof values.reading === "string" ? values.reading.split(",") : [];
  const asOf = typeof values.asOf === "string" ? values.asOf : checkedOn(facts);
  const words: ChartWords<Params> = chart.words[locale];
  const format = formats(locale);
  const common = commonWords[locale];
  const laid = factsUnder(facts, values as Overlay);
  const assumed = whatIfView(laid, locale);
  const context: Context<Params, ChartWords<Params>> = {
    facts: laid,
    asOf,
    params: values,
    locale,
    words,
    common,
    format,
  };
  const rows = chart.rows(context);
  const columns = chart.columns(context);
  const described = saidToBe(chart.describe(context, rows), assumed, common);
  const query = canonicalQuery(params, values).toString();
  const view = { chart: chart.id, query, locale, factsVersion: factsVersion(facts) };
  const address = base + pageAddress(view);
  const provenances = rows.map((row) => row.provenance);
  return {
    chart: chart.id,
    section: chart.section,
    nature: chart.nature,
    locale,
    name: words.name,
    params: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value === undefined ? "" : String(value)]),
    ),
    query,
    base,
    address,
    code: figureCode(view),
    asOf,
    factsVersion: view.factsVersion,
    readings,
    whatIf: assumed,
    title: described.title,
    subtitle: described.subtitle,
    notes: readings.length === 0 ? described.notes : [...described.notes, common.readings(format.list(readings))],
    alt: described.alt,
    citation: citation({ ...view, asOf, title: described.title, address, assumed }),
    licence: common.licence,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: rows.map((row) => ({ cells: columns.map((column) => column.value(row)), provenance: row.provenance })),
    figure: chart.figure(context, rows),
    sources: sourcesOf(provenances, laid),
    evidence: evidenceOf(provenances, facts, { asOf, months: Number(values.months) }),
    disagreements: disagreementsOf(provenances, facts),
  };
}

/** Where the page of a view lies, at the facts version that it was made of. */
function pageAddress({ chart, query, locale, factsVersion }: CodedView): string {
  const search = new URLSearchParams(query);
  search.set("v", factsVersion);
  return `${locale === "en" ? "" : `/${locale}`}/charts/${chart}?${search}`;
}

function citation(
  view: CodedView & { asOf: string; title: string; address: string; assumed: WhatIfView | null },
): string {
  const common = commonWords[view.locale];
  const asOf = formats(view.locale).date(view.asOf);
  const title = common.quoted(view.title);
  const assumed = view.assumed === null ? "" : ` ${view.assumed.remark}`;
  return `${PUBLISHER}, ${title}, ${common.asOf} ${asOf}, ${common.factsVersion} ${view.factsVersion}, ${view.address}. ${common.licence}.${assumed}`;
}

function sourcesOf(provenances: readonly Provenance[], facts: Facts): PayloadSource[] {
  const used = new Set(provenances.flatMap((provenance) => provenance.sources));
  const byId = new Map(facts.sources.map((source) => [source.id as string, source]));
  return [...used].flatMap((id) => {
    const source = byId.get(id);
    if (source === undefined) return [];
    const { title, publisher, publishedOn } = source;
    return [{ id, title, publisher, publishedOn, address: source.linked ? source.address : null }];
  });
}

/** How the records behind all rows were verified and how many are old, each record once. */
function evidenceOf(
  provenances: readonly Provenance[],
  facts: Facts,
  age: { asOf: string; months: number },
): ChartPayload["evidence"] {
  const records: Record<string, Mark> = Object.assign({}, ...provenances.map(({ records }) => records));
  const counts = { seen: 0, brief: 0, recalled: 0, derived: 0, assumed: 0 };
  for (const mark of Object.values(records)) counts[mark]++;
  const disputed = new Set(provenances.flatMap((provenance) => provenance.disputed)).size;
  const checked = checkedOn(facts);
  const staleOn = age.asOf > checked ? age.asOf : checked;
  const { stale } = staleRecords(facts, Object.keys(records), { asOf: staleOn, months: age.months });
  return {
    records: Object.keys(records).length,
    ...counts,
    disputed,
    checkedOn: checked,
    stale,
    staleAfterMonths: age.months,
    staleOn,
  };
}

function disagreementsOf(provenances: readonly Provenance[], facts: Facts): ChartPayload["disagreements"] {
  const touched = new Set(provenances.flatMap((provenance) => provenance.disputed));
  return facts.disagreements
    .filter((disagreement) => touched.has(disagreement.id))
    .map(({ id, topic, why }) => ({ id, topic, why }));
}
