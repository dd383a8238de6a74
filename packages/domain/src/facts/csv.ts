import { InputError } from "../errors.ts";

/** A text that a spreadsheet would take for a formula, however many apostrophes stand before it. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A text made harmless: a spreadsheet takes one that begins with =, +, -, @ or a tab for a formula, so an apostrophe is put
 * before it. {@link bareText} takes it off again.
 *
 * @source OWASP, CSV Injection.
 * @example harmlessText("=1+1"); // "'=1+1"
 */
export function harmlessText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * The text before it was made harmless.
 *
 * @example bareText("'=1+1"); // "=1+1"
 */
export function bareText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/**
 * Rows as comma-separated text: lines end in CR LF, cells are quoted where they must be.
 *
 * @source Shafranovich (2005), Common Format and MIME Type for CSV Files, RFC 4180.
 * @example toCsv([["a", "b"], ["1", "x, y"]]); // 'a,b\r\n1,"x, y"\r\n'
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Comma-separated text as rows, whatever its line ends; a byte-order mark is passed over.
 *
 * @throws InputError if a quoted cell is not closed; names the row.
 * @example fromCsv('a,b\r\n1,"x, y"\r\n'); // [["a", "b"], ["1", "x, y"]]
 */
export function fromCsv(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = /("((?:[^"]|"")*)"|[^",\r\n]*)(,|\r\n|\n|\r|$)/gy;
  cell.lastIndex = text.startsWith("\uFEFF") ? 1 : 0;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const found = cell.exec(text);
    if (found === null) {
      const rule = "every quoted cell closed";
      throw new InputError({ fn: "fromCsv", argument: "text", path: [rows.length], rule, value: text });
    }
    const [, plain = "", inQuotes, end] = found;
    cells.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
