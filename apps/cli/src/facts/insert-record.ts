type Loose = Readonly<Record<string, unknown>>;

/**
 * A file of records with one more, in its place by the fields it is sorted by; everything else stays as it is written, so that
 * the change is one hunk.
 *
 * @param text - The file: one array, its records begun by a line with their id.
 */
export function insertRecord(text: string, record: Loose, sortedBy: readonly string[]): string {
  const records = JSON.parse(text) as readonly Loose[];
  const next = records.find((other) => keyOf(other, sortedBy) > keyOf(record, sortedBy));
  const written = recordText(record);
  if (next === undefined) {
    const end = text.lastIndexOf("\n]");
    return `${text.slice(0, end)}${records.length === 0 ? "" : ","}\n${written}${text.slice(end)}`;
  }
  const at = text.indexOf(`  {\n    "id": ${JSON.stringify(next.id)},`);
  return `${text.slice(0, at)}${written},\n${text.slice(at)}`;
}

function keyOf(record: Loose, fields: readonly string[]): string {
  return fields.map((field) => String(record[field] ?? "")).join("\u0000");
}

/** A record as the files have it: a field a line, lists of objects an object a line, all else on its line. */
function recordText(record: Loose): string {
  const fields = Object.entries(record).map(([name, value]) => `    ${JSON.stringify(name)}: ${fieldText(value)}`);
  return `  {\n${fields.join(",\n")}\n  }`;
}

function fieldText(value: unknown): string {
  const isLong = Array.isArray(value) && value.some((one) => typeof one === "object" && one !== null);
  return isLong ? `[\n${value.map((one) => `      ${inline(one)}`).join(",\n")}\n    ]` : inline(value);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${inline(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
