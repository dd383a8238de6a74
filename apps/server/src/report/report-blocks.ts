import { commonWords, formats } from "@observatory/charts";
import type { Drawn } from "../render/job.ts";
import { citedNumbers, type NumberedSource } from "./bibliography.ts";
import type { Block, Span } from "./blocks.ts";
import type { Report } from "./report.ts";
import { recipeOf } from "./report-figure.ts";
import { reportWords } from "./words/words.ts";

/** As many records behind a claim are named; the rest are counted. */
const ROWS_SHOWN = 12;

/** What a report says, in the order of its pages. */
export function reportBlocks(report: Report, drawings: readonly (readonly Drawn[])[]): Block[] {
  const words = reportWords[report.locale];
  const { date } = formats(report.locale);
  const { title, day, factsVersion, citation, sources } = report;
  return [
    { kind: "rule", below: 150 },
    text("lead", words.publisher),
    text("title", title),
    text("lead", words.lead),
    text("body", `${words.asOf(date(day))} · ${words.version(factsVersion)}`),
    {
      kind: "text",
      style: "small",
      spans: [{ text: `${words.cite}${commonWords[report.locale].colon}`, bold: true }, { text: citation }],
    },
    { kind: "contents", heading: words.contents },
    methodsBox(report),
    ...figureBlocks(report, drawings),
    ...claimBlocks(report),
    { kind: "heading", level: 1, text: words.bibliography, anchor: "sources", onNewPage: true },
    text("body", words.bibliographyLead(sources.length)),
    ...sources.map((source) => sourceBlock(source, report)),
  ];
}

function text(style: "title" | "lead" | "body" | "small", words: string): Block {
  return { kind: "text", style, spans: [{ text: words }] };
}

/** What one must know to read any figure right. */
export function methodsItems({ locale, evidence, query }: Report): string[] {
  const { methodsItems: items } = reportWords[locale];
  const { numbers, marks, unknown, again, methods, licence } = items;
  return [numbers, marks, items.evidence(evidence), unknown, again(`/report.pdf?${query}`), methods, licence];
}

function methodsBox(report: Report): Block {
  return { kind: "box", heading: reportWords[report.locale].methods, anchor: "methods", items: methodsItems(report) };
}

function figureBlocks(report: Report, drawings: readonly (readonly Drawn[])[]): Block[] {
  const words = reportWords[report.locale];
  const common = commonWords[report.locale];
  if (report.figures.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.figures, anchor: "figures", onNewPage: true },
    ...report.figures.flatMap(({ number, payload, cited }, i): Block[] => {
      const drawn = drawings[i];
      if (drawn === undefined) throw new Error(`missing drawing: ${payload.chart}`);
      const name = words.figure(number);
      const line = (label: string, value: string, anchor?: string): Block => ({
        kind: "text",
        style: "small",
        spans: [
          { text: `${label}${common.colon}`, bold: true },
          anchor === undefined ? { text: value } : { text: value, anchor },
        ],
      });
      return [
        {
          kind: "figure",
          anchor: `figure-${number}`,
          entry: `${name}. ${payload.title}`,
          caption: [
            { text: `${name}. `, bold: true },
            { text: payload.title, bold: true },
          ],
          subtitle: payload.subtitle,
          drawings: drawn,
          more: `${name}, ${words.continued}`,
          alt: `${payload.alt.short} ${payload.alt.long}`,
        },
        ...payload.notes.map((note) => text("small", note)),
        line(common.nature[payload.nature], common.evidence(payload.evidence)),
        line(words.alt, `${payload.alt.short} ${payload.alt.long}`),
        line(words.sources, citedNumbers(cited), "sources"),
        line(words.again, recipeOf(payload, "svg")),
      ];
    }),
  ];
}

function claimBlocks(report: Report): Block[] {
  const words = reportWords[report.locale];
  const { date } = formats(report.locale);
  const { colon } = commonWords[report.locale];
  if (report.claims.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.claims, anchor: "claims", onNewPage: true },
    text("body", words.claimsLead),
    ...report.claims.flatMap(({ number, claim, asOf, cited }): Block[] => {
      const pair = (label: string, ...spans: readonly Span[]): Block => ({
        kind: "text",
        style: "body",
        spans: [{ text: `${label}${colon}`, bold: true }, ...spans],
      });
      const shown = claim.rows.slice(0, ROWS_SHOWN).map(rowText);
      const more = claim.rows.length - shown.length;
      const rows = [...shown, ...(more > 0 ? [words.moreRows(more)] : [])].join("; ");
      return [
        { kind: "heading", level: 2, text: `${words.claim(number)}. ${claim.text}`, anchor: `claim-${number}` },
        pair(words.verdict, { text: `${claim.verdictWords} (${date(asOf)})` }),
        pair(words.stated, { text: claim.stated }),
        pair(words.computed, { text: claim.computed ?? words.notComputed }),
        pair(words.why, { text: claim.why.join(" ") }),
        ...(rows === "" ? [] : [pair(words.rows, { text: `${rows}.` })]),
        ...(cited.length === 0 ? [] : [pair(words.sources, { text: citedNumbers(cited), anchor: "sources" })]),
      ];
    }),
  ];
}

/** A record behind a claim, by its names. */
export function rowText({ name, nameZh }: { readonly name: string; readonly nameZh: string | null }): string {
  return nameZh === null ? name : `${name} ${nameZh}`;
}

function sourceBlock(source: NumberedSource, { locale }: Report): Block {
  const { number, address } = source;
  const spans: Span[] = [{ text: `${sourceText(source, locale)} ` }];
  if (address !== null) spans.push({ text: address, address });
  return { kind: "text", style: "source", label: `[${number}]`, spans };
}

/** A source in one line, without its address. */
export function sourceText({ publisher, title, publishedOn }: NumberedSource, locale: Report["locale"]): string {
  const day = publishedOn === null ? reportWords[locale].undated : formats(locale).date(publishedOn);
  return `${publisher}: ${title} (${day}).`;
}
