import { InputError } from "../errors.ts";
import { folded } from "./folded.ts";
import type { Facts } from "./load.ts";
import { nearest } from "./nearest.ts";
import type { RecordKey } from "./record-key.ts";
import { type RecordName, recordName } from "./record-name.ts";
import type { Loose } from "./references.ts";
import { factTables, type TableKey, tableKeys } from "./registry.ts";

/** A record that answers to the words looked for. */
export interface SearchHit extends RecordKey {
  readonly name: RecordName;
  /** The text in which they were found, where that is not the name; null otherwise. */
  readonly found: string | null;
}

/** What a search over all tables gave. */
export interface SearchResult {
  /** How many records answer; more than `hits` holds where that was limited. */
  readonly count: number;
  readonly hits: readonly SearchHit[];
  /** A known word for one that nothing answers to; null where something does, or nothing is near. */
  readonly meant: string | null;
}

const wordsMax = 12;

/**
 * Looks for records by words: names in English and Chinese, fields, places, titles, sources, and what is said of them.
 *
 * Every word must occur, anywhere in a word (Chinese has no spaces between them); accents and case do not matter. Names count
 * more than what is said, whole words more than parts. Single values of provinces are left out: their indicators are in.
 *
 * @param options - `q`: the words, at most 200 characters; `limit`: most hits given, 50 unless told.
 * @returns Best first; equal ones in the order of the tables. Nothing for no words.
 * @throws InputError if `q` is longer than 200 characters, or `limit` is not a whole number ≥ 0.
 * @example searchFacts(bundledFacts(), { q: "baidu" }).hits[0]?.id; // "baidu"
 */
export function searchFacts(
  facts: Facts,
  { q, limit = 50 }: { readonly q: string; readonly limit?: number | undefined },
): SearchResult {
  if (!(q.length <= 200)) {
    throw new InputError({ fn: "searchFacts", argument: "q", rule: "at most 200 characters", value: q });
  }
  if (!(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new InputError({ fn: "searchFacts", argument: "limit", rule: "a whole number ≥ 0", value: limit });
  }
  const words = wordsOf(q).slice(0, wordsMax);
  if (words.length === 0) return { count: 0, hits: [], meant: null };
  const entries = indexOf(facts);
  const scored = entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const hits = scored.slice(0, limit).map(({ entry }) => {
    const { key, name, texts, folded } = entry;
    const at = words.every((word) => folded[0]?.includes(word))
      ? -1
      : folded.findIndex((text, i) => i > 0 && words.some((word) => text.includes(word)));
    return { ...key, name, found: texts[at] ?? null };
  });
  return { count: scored.length, hits, meant: scored.length > 0 ? null : meantWord(entries, words) };
}

interface Entry {
  readonly key: RecordKey;
  readonly name: RecordName;
  /** The names first, then each other text of the record. */
  readonly texts: readonly string[];
  readonly folded: readonly string[];
}

/** Tables of single numbers: thousands of lines that say the same words. */
const leftOut: readonly TableKey[] = ["regionalValues", "changeLog"];

/** Fields whose texts are not about the record itself. */
const passedOver = ["sources", "verification", "checkedOn", "website", "officialAddress", "address", "changes"];

const kept = new WeakMap<Facts, readonly Entry[]>();

function indexOf(facts: Facts): readonly Entry[] {
  const entries =
    kept.get(facts) ?? tableKeys.filter((key) => !leftOut.includes(key)).flatMap((key) => entriesOf(facts, key));
  kept.set(facts, entries);
  return entries;
}

function entriesOf(facts: Facts, table: TableKey): Entry[] {
  return (facts[table] as readonly Loose[]).flatMap((record) => {
    const key = { table: factTables[table].name, id: String(record.id) };
    const name = recordName(facts, key);
    if (name === null) return [];
    const names = [name.text, name.zh ?? "", key.id.replaceAll("-", " ")].join(" ");
    const texts = [names, ...textsOf(record), ...placesOf(facts, record)];
    return [{ key, name, texts, folded: texts.map(folded) }];
  });
}

/** Every text of a record, however deep it lies. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (passedOver.includes(key) ? [] : textsOf(inner)));
}

/** Names of the places that a record names by code. */
function placesOf(facts: Facts, record: Loose): string[] {
  const codes = [record.seatGb2260, record.placeGb2260, record.provinceGb2260].flat();
  return [...facts.places, ...facts.provinces]
    .filter(({ gb2260 }) => codes.includes(gb2260))
    .map(({ nameEn, nameZh }) => `${nameEn} ${nameZh}`);
}

const inName = 6;
const wholeWord = 3;
const nameStart = 8;

/** What a source is called says less than what a record is called: a document names many things. */
const ofSource = 0.4;

/** 0 where a word does not occur at all. */
function scoreOf({ key, folded: texts }: Entry, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    let best = 0;
    texts.forEach((text, at) => {
      if (!text.includes(word)) return;
      const isWhole = ` ${text} `.includes(` ${word} `);
      const points =
        (at === 0 ? inName : 1) * (isWhole ? wholeWord : 1) + (at === 0 && text.startsWith(word) ? nameStart : 0);
      best = Math.max(best, points);
    });
    if (best === 0) return 0;
    score += best;
  }
  return key.table === "sources" ? score * ofSource : score;
}

function meantWord(entries: readonly Entry[], words: readonly string[]): string | null {
  const vocabulary = [...new Set(entries.flatMap(({ folded: [names = ""] }) => names.split(" ")))];
  const missing = words.find((word) => !entries.some(({ folded: texts }) => texts.some((text) => text.includes(word))));
  return missing === undefined || missing.length < 3 ? null : nearest(missing, vocabulary);
}

function wordsOf(q: string): string[] {
  return folded(q)
    .split(" ")
    .filter((word) => word !== "");
}
