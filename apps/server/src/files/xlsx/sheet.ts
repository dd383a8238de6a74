import { escaped } from "../../xml.ts";

/** Looks of a cell; the position in `styles.ts` is the number written. */
export type Look = "plain" | "head" | "count" | "number" | "share" | "date" | "wrapped" | "link";

export const LOOKS: readonly Look[] = ["plain", "head", "count", "number", "share", "date", "wrapped", "link"];

export interface SheetCell {
  readonly value: string | number | null;
  readonly look: Look;
}

export interface Sheet {
  readonly name: string;
  /** Characters each column is wide. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The first row stays in sight and can be filtered by. */
  readonly isTable: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet's part. Texts are inline strings, which no spreadsheet takes for a formula. */
export function sheetXml({ widths, rows, isTable }: Sheet): string {
  const view = isTable
    ? '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
    : '<sheetView workbookViewId="0" showGridLines="0"/>';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const written = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, place(r, c))).join("")}</row>`,
  );
  const corner = place(rows.length - 1, widths.length - 1);
  const filter = isTable ? `<autoFilter ref="A1:${corner}"/>` : "";
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><dimension ref="A1:${corner}"/>`,
    `<sheetViews>${view}</sheetViews><cols>${columns.join("")}</cols>`,
    `<sheetData>${written.join("")}</sheetData>${filter}</worksheet>`,
  ].join("");
}

function cellXml({ value, look }: SheetCell, ref: string): string {
  const style = look === "plain" ? "" : ` s="${LOOKS.indexOf(look)}"`;
  if (value === null) return style === "" ? "" : `<c r="${ref}"${style}/>`;
  if (typeof value === "number") return `<c r="${ref}"${style}><v>${value}</v></c>`;
  return `<c r="${ref}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function place(row: number, column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
