import { strFromU8, unzipSync } from "fflate";
import type { Format } from "./options.ts";
import { pngChunks } from "./png-chunks.ts";

/**
 * Where a file first departs from the one that its recipe makes, in words; null where they are the same. Of a CSV, a
 * byte-order mark and the kind of line ends do not count: spreadsheets and mail change them.
 */
export function firstDifference(format: Format, given: Buffer, made: Buffer): string | null {
  if (given.equals(made)) return null;
  switch (format) {
    case "csv":
      return csvDifference(lines(given), lines(made));
    case "svg":
    case "json":
      return textDifference(given.toString("utf8"), made.toString("utf8"));
    case "png":
      return partsDifference(pngParts(given), pngParts(made)) ?? "the order of its parts";
    case "xlsx":
      return partsDifference(zipParts(given), zipParts(made));
    case "pdf":
      return `byte ${firstByte(given, made)}`;
    default:
      return format satisfies never;
  }
}

/** Lines of a CSV without what programs add. */
function lines(csv: Buffer): string[] {
  return csv
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r?\n/);
}

function csvDifference(given: readonly string[], made: readonly string[]): string | null {
  const at = made.findIndex((line, i) => line !== given[i]);
  if (at !== -1) return `line ${at + 1}: ${textDifference(given[at] ?? "", made[at] ?? "")}`;
  return given.length === made.length ? null : `line ${made.length + 1}: should not be there`;
}

const SNIPPET = 40;

function textDifference(given: string, made: string): string {
  let at = 0;
  while (at < given.length && given[at] === made[at]) at++;
  const from = Math.max(0, at - SNIPPET / 2);
  const around = (text: string) => JSON.stringify(text.slice(from, from + SNIPPET));
  return `character ${at + 1}: has ${around(given)}, the recipe makes ${around(made)}`;
}

function firstByte(given: Buffer, made: Buffer): number {
  let at = 0;
  while (at < given.length && given[at] === made[at]) at++;
  return at + 1;
}

type Parts = ReadonlyMap<string, Buffer>;

function partsDifference(given: Parts, made: Parts): string | null {
  for (const [name, data] of made) {
    const own = given.get(name);
    if (own === undefined) return `${name}: missing`;
    if (own.equals(data)) continue;
    return /\.xml$|^text/.test(name)
      ? `${name}, ${textDifference(own.toString("utf8"), data.toString("utf8"))}`
      : `${name}, byte ${firstByte(own, data)}`;
  }
  const extra = [...given.keys()].find((name) => !made.has(name));
  return extra === undefined ? null : `${extra}: should not be there`;
}

function pngParts(png: Buffer): Parts {
  const named = pngChunks(png).map(({ type, keyword, data }) => [partName(type, keyword), data] as const);
  const parts = new Map<string, Buffer>();
  for (const [name, data] of named) parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.alloc(0), data]));
  return parts;
}

function partName(type: string, keyword: string): string {
  if (type === "IDAT") return "the pixels";
  return keyword === "" ? type : `text ${keyword}`;
}

const UNZIPPED_MAX = 64 * 2 ** 20;

function zipParts(zip: Buffer): Parts {
  try {
    const parts = unzipSync(zip, { filter: ({ originalSize }) => originalSize < UNZIPPED_MAX });
    return new Map(Object.entries(parts).map(([name, data]) => [name, Buffer.from(strFromU8(data))]));
  } catch {
    return new Map();
  }
}
