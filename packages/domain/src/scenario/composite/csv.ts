import { InputError } from "../../errors.ts";

/**
 * Reads a table in RFC 4180 form: a header line, then one record a line; quoted fields may hold commas, quotes and line
 * breaks. An empty last line and a byte-order mark are left out.
 *
 * @param text - The whole file.
 * @returns One object a record, keyed by the header.
 * @throws InputError if a header repeats, a record has another number of fields, or a quote is not closed; names the line.
 * @source Shafranovich (2005), RFC 4180.
 * @example readCsv("a,b\n1,\"x, y\"\n"); // [{ a: "1", b: "x, y" }]
 */
export function readCsv(text: string): Record<string, string>[] {
  const records = recordsOf(text.replace(/^\uFEFF/, ""));
  const [header, ...rows] = records;
  if (header === undefined) throw csvError("a header line", "an empty file", 1);
  header.fields.forEach((name, i) => {
    if (header.fields.indexOf(name) !== i) throw csvError("headers that differ", name, header.line);
  });
  return rows.map(({ fields, line }) => {
    if (fields.length !== header.fields.length)
      throw csvError(`${header.fields.length} fields a line`, fields.length, line);
    return Object.fromEntries(header.fields.map((name, i) => [name, fields[i] as string]));
  });
}

interface CsvRecord {
  readonly fields: string[];
  readonly line: number;
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  let fields: string[] = [];
  let start = 1;
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length || fields.length > 0) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (match === null) throw csvError("closed quotes around a field", text.slice(at, at + 20), line);
    const [whole, quoted, plain = "", end] = match;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if (end === ",") {
      if (FIELD.lastIndex < text.length) continue;
      fields.push("");
    }
    records.push({ fields, line: start });
    fields = [];
    start = line;
  }
  return records.filter(({ fields: [first], fields: all }) => all.length > 1 || first !== "");
}

function csvError(rule: string, value: unknown, line: number): InputError {
  return new InputError({ fn: "readCsv", argument: "text", path: [line], rule: `${rule} (line ${line})`, value });
}
