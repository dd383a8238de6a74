import { type Formats, formats, type Locale } from "@observatory/charts";
import type { RecordPage } from "../ask/facts.ts";
import { fieldLabel, valueWord } from "../words/facts/fields.ts";
import { recordPath } from "./record-path.ts";

/** A value as a reader sees it. */
export type ShownValue =
  | { readonly is: "nothing"; readonly why: string | null }
  | { readonly is: "empty" }
  | { readonly is: "yes-no"; readonly yes: boolean }
  | { readonly is: "text"; readonly text: string; readonly lang: string | undefined }
  | { readonly is: "link"; readonly text: string; readonly lang: string | undefined; readonly path: string }
  | { readonly is: "list"; readonly values: readonly ShownValue[] }
  | { readonly is: "fields"; readonly fields: readonly { readonly label: Label; readonly value: ShownValue }[] };

/** What a field is called, and in which language where that is not the page's. */
export interface Label {
  readonly text: string;
  readonly lang: string | undefined;
}

export type Mark = "seen" | "brief" | "recalled" | "derived";

/** A field of a record as its page shows it. */
export interface ShownField {
  readonly name: string;
  readonly label: Label;
  readonly value: ShownValue;
  readonly mark: Mark | null;
  readonly note: string | null;
  /** Positions in the page's list of sources, from 1. */
  readonly sources: readonly number[];
}

type Loose = Readonly<Record<string, unknown>>;

/** What is not a fact of the record itself. */
const about = ["id", "sources", "source", "verification", "missing", "checkedOn", "note", "fieldNotes"];

/** The fields of a record in the order of its file. */
export function shownFields(page: RecordPage, locale: Locale): ShownField[] {
  const record = page.record as unknown as Loose;
  const marks = record.verification as Mark | Readonly<Record<string, Mark>> | undefined;
  const notes = (record.fieldNotes ?? {}) as Readonly<Record<string, string>>;
  const missing = (record.missing ?? {}) as Readonly<Record<string, string>>;
  const context: Context = { locale, format: formats(locale), references: page.references };
  return Object.keys(record)
    .filter((name) => !about.includes(name))
    .map((name) => {
      const raw = record[name];
      const value: ShownValue =
        raw === null ? { is: "nothing", why: missing[name] ?? null } : shownValue(name, raw, context);
      const mark = typeof marks === "string" ? (name === "value" ? marks : null) : (marks?.[name] ?? null);
      return {
        name,
        label: labelOf(name, locale),
        value,
        mark,
        note: notes[name] ?? null,
        sources: bearing(page, name),
      };
    });
}

/** Which of the listed sources bear a field out. */
function bearing(page: RecordPage, field: string): number[] {
  const { sources: citations, source } = page.record as unknown as {
    sources?: readonly { source: string; supports: readonly string[] }[];
    source?: string;
  };
  return page.sources.flatMap(({ id }, at) => {
    const cited =
      Array.isArray(citations) && citations.some((one) => one.source === id && one.supports.includes(field));
    return cited || (source === id && field === "value") ? [at + 1] : [];
  });
}

/** The source that a field names by its position in the page's list, from 1. */
export function sourceAt(page: RecordPage, position: number): RecordPage["sources"][number] | undefined {
  return page.sources[position - 1];
}

/** What a source bears out, as labels, and where in it. */
export function supportOf(page: RecordPage, source: string, locale: Locale): { fields: string[]; locators: string[] } {
  const { sources: citations = [] } = page.record as unknown as {
    sources?: readonly { source: string; supports: readonly string[]; locator?: string }[];
  };
  const mine = citations.filter((citation) => citation.source === source);
  return {
    fields: mine.flatMap(({ supports }) => supports.map((field) => labelOf(field, locale).text)),
    locators: mine.flatMap(({ locator }) => locator ?? []),
  };
}

interface Context {
  readonly locale: Locale;
  readonly format: Formats;
  readonly references: RecordPage["references"];
}

function shownValue(key: string, raw: unknown, context: Context): ShownValue {
  if (raw === null || raw === undefined) return { is: "nothing", why: null };
  if (typeof raw === "boolean") return { is: "yes-no", yes: raw };
  if (typeof raw === "number") return { is: "text", text: numberText(key, raw, context.format), lang: undefined };
  if (typeof raw === "string") return textOf(key, raw, context);
  if (Array.isArray(raw)) {
    return raw.length === 0 ? { is: "empty" } : { is: "list", values: raw.map((one) => shownValue(key, one, context)) };
  }
  return fieldsOf(raw as Loose, context);
}

function fieldsOf(raw: Loose, context: Context): ShownValue {
  const { locale } = context;
  if ("en" in raw && "de" in raw && "fr" in raw) return { is: "text", text: String(raw[locale]), lang: undefined };
  const keys = Object.keys(raw).filter((key) => raw[key] !== null);
  return {
    is: "fields",
    fields: keys.map((key) => ({ label: labelOf(key, locale), value: shownValue(key, raw[key], context) })),
  };
}

function textOf(key: string, raw: string, { locale, format, references }: Context): ShownValue {
  const reference = references.find(({ field, value }) => value === raw && field.split(".").includes(key));
  if (reference !== undefined) {
    const { name, lang } = reference.to;
    return { is: "link", text: name, lang: lang === locale ? undefined : lang, path: recordPath(reference.to) };
  }
  if (isDate(key, raw)) return { is: "text", text: format.date(raw), lang: undefined };
  const word = isCode(key, raw) ? valueWord(locale, raw) : null;
  if (word !== null) return { is: "text", text: word, lang: undefined };
  return { is: "text", text: raw, lang: languageOf(key, locale) };
}

/** A field that is in a language of its own says so in its name. */
function languageOf(key: string, locale: Locale): string | undefined {
  if (key.includes("Zh")) return "zh-Hans";
  const lang = /(De|Fr)$/.exec(key)?.[1]?.toLowerCase() ?? "en";
  return lang === locale ? undefined : lang;
}

/** English stands by itself on an English page; elsewhere it is marked, so that it is read out right. */
function english(locale: Locale): string | undefined {
  return locale === "en" ? undefined : "en";
}

function isDate(key: string, raw: string): boolean {
  return /(On|^on|^from|Until|^date|^period)$/.test(key) && /^\d{4}(-\d{2}){0,2}$/.test(raw);
}

/** A code is a lower-case word or words joined by hyphens, in a field that is not a text. */
function isCode(key: string, raw: string): boolean {
  return !/(En|Zh)$/.test(key) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(raw);
}

const plainNumbers = /^(year|briefYear|batch|rank|ranked|order|firms|gb2260)$/;
const decimalsMax = 6;

function numberText(key: string, value: number, format: Formats): string {
  if (plainNumbers.test(key)) return String(value);
  if (/^share(Min|Max)?$/.test(key) || key.endsWith("Share")) return format.share(value, 1);
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimals === 0 ? format.count(value) : format.decimal(value, Math.min(decimals, decimalsMax));
}

/** A field's label; its key spelt out where it has none in the language. */
export function labelOf(field: string, locale: Locale): Label {
  const known = fieldLabel(locale, field);
  if (known !== null) return { text: known, lang: undefined };
  const words = field
    .replace(/En$/, "")
    .replaceAll(/([a-z])([A-Z0-9])/g, "$1 $2")
    .toLowerCase();
  return { text: words.charAt(0).toUpperCase() + words.slice(1), lang: english(locale) };
}
