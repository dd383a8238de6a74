import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { LOCALES, type Locale } from "../locale.ts";
import { base32, fromBase32 } from "./base32.ts";

/** What a printed figure's code stands for. */
export interface CodedView {
  /** Id of a chart. */
  readonly chart: string;
  /** The view's shortest query, without "?". */
  readonly query: string;
  readonly locale: Locale;
  /** Twelve hexadecimal digits. */
  readonly factsVersion: string;
}

/** How the bytes below are laid out; what was printed once is read for ever, so another layout takes another number. */
const LAYOUT = 1;

const HEAD_BYTES = 9;

/** Longer than this nobody types, and the file's address says the same. */
const LONGEST = 96;

/** What queries are likely to hold; part of layout 1, never to be changed. */
const LIKELY = strToU8(
  "&seed=&spread=&nature=fact&nature=derived&nature=judged&weights=&rule=min&rule=linear&rule=geometric&whatIf=&year=&market=&reading=&by=type&by=region&by=province&by=city&kind=platforms&index=gini&index=hhi&scheme=both&scheme=platforms&scheme=zones&asOf=2026-12-31&asOf=2025-01-01&asOf=2024-06-30&asOf=202",
);

/**
 * A short name for a view at a facts version, which is all one needs to find it again: printed under figures, asked for at
 * `/verify/<code>`. The code holds the view itself, so nothing has to remember it.
 *
 * @returns Groups of four letters and digits, sixteen in all for a view without choices; null where a view's choices are too long to be typed.
 * @example figureCode({ chart: "lorenz-curve", query: "", locale: "en", factsVersion: "0123456789ab" })?.length; // 19
 */
export function figureCode({ chart, query, locale, factsVersion }: CodedView): string | null {
  const tag = chartTag(chart);
  const version = factsVersion.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const head = [(LAYOUT << 4) | LOCALES.indexOf(locale), tag >> 8, tag & 255, ...version];
  const rest = query === "" ? [] : deflateSync(strToU8(query), { level: 9, dictionary: LIKELY });
  const bytes = [...head, ...rest];
  const text = base32(Uint8Array.from([...bytes, checkByte(bytes)]));
  return text.length > LONGEST ? null : grouped(text);
}

/**
 * The view that a code names, however it was typed: small letters, other groups, O for 0.
 *
 * @param charts - Ids of the charts that there are.
 * @returns Null where it is no code, was mistyped, or names a chart that is not there.
 */
export function readFigureCode(code: string, charts: readonly string[]): CodedView | null {
  if (code.length > 2 * LONGEST) return null;
  const bytes = fromBase32(code);
  if (bytes === null || bytes.length <= HEAD_BYTES) return null;
  const body = bytes.subarray(0, -1);
  const [first = 0, high = 0, low = 0, ...version] = body.subarray(0, HEAD_BYTES);
  const locale = LOCALES[first & 15];
  const chart = charts.find((id) => chartTag(id) === ((high << 8) | low));
  const isWhole = first >> 4 === LAYOUT && checkByte(body) === bytes.at(-1);
  if (!isWhole || locale === undefined || chart === undefined) return null;
  const factsVersion = version.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const query = inflated(body.subarray(HEAD_BYTES));
  return query === null ? null : { chart, query, locale, factsVersion };
}

/** More than any query holds; what claims to be more is no code. */
const QUERY_MAX = 4096;

function inflated(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "";
  try {
    return strFromU8(inflateSync(bytes, { dictionary: LIKELY, out: new Uint8Array(QUERY_MAX) }));
  } catch {
    return null;
  }
}

/** Sixteen bits of a chart's id (FNV-1a, folded); a test holds that no two charts share them. */
export function chartTag(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of strToU8(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 16) ^ (hash & 0xffff);
}

/** CRC-8 with the polynomial x⁸+x²+x+1: any one mistyped letter, and any two neighbours that changed places, are noticed. */
function checkByte(bytes: Iterable<number>): number {
  let check = LAYOUT;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit++) check = check & 128 ? ((check << 1) ^ 7) & 255 : check << 1;
  }
  return check;
}

/** Four by four with hyphens, and a space after every sixteen, where a line may break. */
function grouped(text: string): string {
  const groups = text.match(/.{1,4}/g) ?? [];
  return groups.map((group, i) => (i === 0 ? group : `${i % 4 === 0 ? " " : "-"}${group}`)).join("");
}
