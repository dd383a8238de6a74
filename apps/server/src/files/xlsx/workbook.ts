import type { Cell, ChartPayload } from "@observatory/charts";
import { contentTypes, coreProperties, relations, workbookXml } from "./parts.ts";
import { LOOKS, type Look, type Sheet, type SheetCell, sheetXml } from "./sheet.ts";
import { stylesXml } from "./styles.ts";
import { workbookWords } from "./words.ts";
import { zipOf } from "./zip.ts";

type Column = ChartPayload["columns"][number];

/** A view as a workbook: its data with real numbers and dates, what it is, what each column means, and its sources. */
export function xlsxOf(payload: ChartPayload, recipe: string): Uint8Array {
  const sheets = [dataSheet(payload), aboutSheet(payload, recipe), columnsSheet(payload), sourcesSheet(payload)];
  return zipOf({
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations({
      rId1: ["officeDocument", "xl/workbook.xml"],
      rId2: ["core-properties", "docProps/core.xml"],
    }),
    "docProps/core.xml": coreProperties(payload, recipe),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations({
      ...Object.fromEntries(
        sheets.map((_, i) => [`rId${i + 1}`, ["worksheet", `worksheets/sheet${i + 1}.xml`] as const]),
      ),
      rIdStyles: ["styles", "styles.xml"],
    }),
    "xl/styles.xml": stylesXml(LOOKS),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  });
}

function dataSheet(payload: ChartPayload): Sheet {
  const words = workbookWords[payload.locale];
  const labels = [...payload.columns.map(({ label }) => label), words.verification, words.disputed, words.sources];
  const rows = payload.rows.map(({ cells, provenance }) => [
    ...cells.map((cell, i) => dataCell(cell, payload.columns[i]?.kind ?? "text")),
    plain(provenance.verification),
    plain(provenance.disputed.join(" ")),
    plain(provenance.sources.join(" ")),
  ]);
  const widths = labels.map((label, i) => {
    const longest = Math.max(...rows.map((row) => String(row[i]?.value ?? "").length), label.length);
    return Math.min(48, Math.max(10, longest + 3));
  });
  return { name: words.data, widths, rows: [labels.map((label) => cell(label, "head")), ...rows], isTable: true };
}

const KIND_LOOKS: Partial<Readonly<Record<Column["kind"], Look>>> = {
  count: "count",
  share: "share",
  number: "number",
  years: "number",
};

/** A day is a real date; a month or a year stays the text it is, because a spreadsheet would make a day of it. */
function dataCell(value: Cell, kind: Column["kind"]): SheetCell {
  if (kind === "date" && typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { value: Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569, look: "date" };
  }
  return { value, look: typeof value === "number" ? (KIND_LOOKS[kind] ?? "plain") : "plain" };
}

function aboutSheet(payload: ChartPayload, recipe: string): Sheet {
  const words = workbookWords[payload.locale];
  const lines: [string, string][] = [
    [words.title, payload.title],
    [words.subtitle, payload.subtitle],
    ...payload.notes.map((note): [string, string] => [words.note, note]),
    [words.alternative, `${payload.alt.short} ${payload.alt.long}`],
    [words.asOf, payload.asOf],
    [words.factsVersion, payload.factsVersion],
    ...(payload.readings.length === 0 ? [] : [[words.reading, payload.readings.join(", ")] as [string, string]]),
    ...(payload.whatIf?.clauses ?? []).map((clause): [string, string] => [words.whatIf, clause]),
    [words.query, recipe],
    [words.citation, payload.citation],
    [words.licence, payload.licence],
  ];
  const rows = lines.map(([name, text]) => [cell(name, "head"), cell(text, "wrapped")]);
  return { name: words.about, widths: [22, 100], rows, isTable: false };
}

function columnsSheet(payload: ChartPayload): Sheet {
  const words = workbookWords[payload.locale];
  const head = [words.column, words.id, words.kind, words.meaning].map((label) => cell(label, "head"));
  const rows = payload.columns.map(({ label, id, kind, description }) => [
    plain(label),
    plain(id),
    plain(kind),
    cell(description, "wrapped"),
  ]);
  return { name: words.columns, widths: [28, 20, 12, 80], rows: [head, ...rows], isTable: true };
}

function sourcesSheet(payload: ChartPayload): Sheet {
  const words = workbookWords[payload.locale];
  const head = [words.id, words.title, words.publisher, words.published, words.address].map((label) =>
    cell(label, "head"),
  );
  const rows = payload.sources.map(({ id, title, publisher, publishedOn, address }) => [
    plain(id),
    cell(title, "wrapped"),
    cell(publisher, "wrapped"),
    dataCell(publishedOn, "date"),
    cell(address, "link"),
  ]);
  return { name: words.sources, widths: [40, 60, 36, 14, 60], rows: [head, ...rows], isTable: true };
}

const cell = (value: Cell, look: Look): SheetCell => ({ value, look });
const plain = (value: Cell): SheetCell => cell(value, "plain");
