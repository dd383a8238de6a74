/**
 * Gives our subsets names of their own: the licence of the fonts they are made from reserves the name "Source" for the
 * originals, and a subset is a changed version. build.mjs does it to what it makes; this alone renames the files that lie
 * in packages/charts/fonts, and leaves those that are renamed already as they are:
 *
 *     node tooling/fonts/rename.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/**
 * Names as the originals have them, and ours; as people read them, and as PostScript does.
 * @type {[string, string][]}
 */
const NAMES = [
  ["Source Sans 3", "Observatory Sans"],
  ["SourceSans3", "ObservatorySans"],
  ["Source Serif 4", "Observatory Serif"],
  ["SourceSerif4", "ObservatorySerif"],
];

/** Family, unique id, full name, PostScript name, typographic family; copyright and licence stay as they were given. */
const NAMING = new Set([1, 3, 4, 6, 16]);

/** A TrueType font under its own names. */
export function renamedTtf(/** @type {Buffer} */ font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    const tag = font.toString("latin1", at, at + 4);
    const data = font.subarray(offset, offset + length);
    return { at, tag, offset, data: tag === "name" ? renamedTable(data) : Buffer.from(data) };
  });
  const head = tables.find(({ tag }) => tag === "head")?.data;
  if (head === undefined) throw new Error("not a TrueType font");
  head.writeUInt32BE(0, 8);
  const start = Buffer.from(font.subarray(0, 12 + 16 * tables.length));
  const parts = [start];
  let end = start.length;
  for (const { at, data } of tables.toSorted((a, b) => a.offset - b.offset)) {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    start.writeUInt32BE(sumOf(padded), at + 4);
    start.writeUInt32BE(end, at + 8);
    start.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    end += padded.length;
  }
  const result = Buffer.concat(parts);
  const headAt = 12 + 16 * tables.findIndex(({ tag }) => tag === "head");
  result.writeUInt32BE((0xb1b0afba - sumOf(result)) >>> 0, result.readUInt32BE(headAt + 8) + 8);
  return result;
}

/** A WOFF2 font under its own names: its tables are one compressed stream in the order of the directory. */
export function renamedWoff2(/** @type {Buffer} */ font) {
  const { entries } = directoryOf(font);
  const stream = streamOf(font);
  let from = 0;
  let difference = 0;
  const parts = entries.map(({ isName, stored }) => {
    const data = stream.subarray(from, from + stored);
    from += stored;
    if (!isName) return data;
    const renamed = renamedTable(data);
    difference = ((renamed.length + 3) & ~3) - ((data.length + 3) & ~3);
    return renamed;
  });
  const directory = entries.map(({ isName, bytes }, i) =>
    isName ? Buffer.concat([bytes.subarray(0, 1), base128(parts[i]?.length ?? 0)]) : bytes,
  );
  const compressed = brotliCompressSync(Buffer.concat(parts), {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  const header = Buffer.from(font.subarray(0, 48));
  const unpadded = Buffer.concat([header, ...directory, compressed]);
  const result = Buffer.concat([unpadded, Buffer.alloc(-unpadded.length & 3)]);
  result.writeUInt32BE(result.length, 8);
  result.writeUInt32BE(font.readUInt32BE(16) + difference, 16);
  result.writeUInt32BE(compressed.length, 20);
  return result;
}

/** All tables of a WOFF2 font, one behind the other. */
export function streamOf(/** @type {Buffer} */ font) {
  const { end } = directoryOf(font);
  return brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20)));
}

/** Where "name" stands among the tags that WOFF2 writes as a number. */
const NAME_TAG = 5;
/** Tables that WOFF2 stores in another form unless they say otherwise: glyf and loca. */
const CHANGED_TAGS = [10, 11];

/** The table directory of a WOFF2 font: the bytes of each entry and how long its data is in the stream. */
function directoryOf(/** @type {Buffer} */ font) {
  if (font.toString("latin1", 0, 4) !== "wOF2") throw new Error("not a WOFF2 font");
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries = Array.from({ length: font.readUInt16BE(12) }, () => {
    const start = at;
    const flags = font.readUInt8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const length = number();
    const version = flags >> 6;
    const isChanged = CHANGED_TAGS.includes(tag) ? version !== 3 : version !== 0;
    const stored = isChanged ? number() : length;
    return { isName: tag === NAME_TAG, stored, bytes: font.subarray(start, at) };
  });
  return { entries, end: at };
}

function base128(/** @type {number} */ value) {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}

/** A name table with our names in it. */
function renamedTable(/** @type {Buffer} */ table) {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  const head = Buffer.from(table.subarray(0, 6 + 12 * count));
  head.writeUInt16BE(head.length, 4);
  const texts = [];
  let end = 0;
  for (let at = 6; at < head.length; at += 12) {
    const isUtf16 = head.readUInt16BE(at) !== 1;
    const from = storage + head.readUInt16BE(at + 10);
    const raw = table.subarray(from, from + head.readUInt16BE(at + 8));
    const data = NAMING.has(head.readUInt16BE(at + 6)) ? encoded(ours(decoded(raw, isUtf16)), isUtf16) : raw;
    head.writeUInt16BE(data.length, at + 8);
    head.writeUInt16BE(end, at + 10);
    texts.push(data);
    end += data.length;
  }
  return Buffer.concat([head, ...texts]);
}

function ours(/** @type {string} */ name) {
  return NAMES.reduce((text, [theirs, own]) => text.replaceAll(theirs, own), name);
}

function decoded(/** @type {Buffer} */ bytes, /** @type {boolean} */ isUtf16) {
  return isUtf16 ? Buffer.from(bytes).swap16().toString("utf16le") : bytes.toString("latin1");
}

function encoded(/** @type {string} */ text, /** @type {boolean} */ isUtf16) {
  return isUtf16 ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "latin1");
}

function sumOf(/** @type {Buffer} */ padded) {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const fonts = join(import.meta.dirname, "../../packages/charts/fonts");
  for (const name of readdirSync(fonts).filter((file) => /^source-.*\.(ttf|woff2)$/.test(file))) {
    const font = readFileSync(join(fonts, name));
    writeFileSync(join(fonts, name), name.endsWith(".ttf") ? renamedTtf(font) : renamedWoff2(font));
  }
}
