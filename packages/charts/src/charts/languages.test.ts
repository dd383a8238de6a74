import { bundledFacts, placeName } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import { buildPayload, charts, type Locale, paramsOf } from "../index.ts";

const facts = bundledFacts();

/** Texts that facts carry in English alone: names of firms and products, titles and what is said of a record. */
const english = new Set(
  textsUnder(facts, /^(brandEn|operatorEn|holderEn|entityEn|titleEn|summaryEn|organisers?En|nameEn|firm|id)$/).filter(
    keepsItsName,
  ),
);

/** Names and words that are the same in both languages. */
const same = new Set([
  ...[
    "Region",
    "Province",
    "Provinces",
    "Zones",
    "zone",
    "Latitude",
    "Longitude",
    "Articles",
    "population",
    "services",
  ],
  ...["applications", "Proportional", "proportional", "China", "Horizon Europe", "Name", "Position", "Intention"],
  ...["Base", "Dimension", "Contribution", "Source", "Chengdu–Chongqing", "Shenzhen Longgang", "Zone", "points"],
]);

/** Keys of a figure whose texts are for machines. */
const machine =
  /^(id|kind|colour|barColour|shape|href|curve|dash|marker|certainty|scale|outline|side|asOf|line|column|row|lane|region|x|group|path|d|units)$/;

describe.each(charts.map((chart) => [chart.id, chart] as const))("%s", (_, chart) => {
  test.each(["de", "fr"] as const)("leaves no word of its figure or table English in %s", (locale) => {
    const left = viewsOf().flatMap((query) => {
      const [ours, theirs] = [shownIn("en", query), shownIn(locale, query)];
      expect(theirs).toHaveLength(ours.length);
      return theirs.filter((text, i) => text === ours[i] && isWord(text));
    });
    expect([...new Set(left)]).toEqual([]);
  });

  /** The chart as it stands, and under each value of its first choice: other values bring other words. */
  function viewsOf(): [string, string][][] {
    const [first] = Object.entries(paramsOf(chart)).filter(([, spec]) => spec.kind === "choice");
    const isSlow = chart.section === "scenarios";
    if (first === undefined || isSlow) return [[]];
    const [name, spec] = first;
    return spec.kind === "choice" ? spec.values.map((value) => [[name, value]]) : [[]];
  }

  function shownIn(language: Locale, query: [string, string][]): string[] {
    const { title, subtitle, notes, alt, columns, rows, figure } = buildPayload(chart, facts, {
      query,
      locale: language,
    });
    const cells = rows.flatMap((row) =>
      row.cells.filter((__, i) => columns[i]?.kind === "text" && columns[i]?.id !== "id"),
    );
    const labels = columns.flatMap(({ label, description }) => [label, description]);
    return [
      title,
      subtitle,
      ...notes,
      alt.short,
      alt.long,
      ...labels,
      ...cells.map((cell) => String(cell ?? "")),
      ...textsUnder(figure),
    ];
  }
});

/** Something that a reader reads and a catalogue could say: no number, date or id, no text that is English in the facts. */
function isWord(text: string): boolean {
  const isOfFacts = [...english].some(
    (known) => text === known || text.startsWith(`${known}: `) || text.startsWith(`${known}; `),
  );
  const parts = text.split(/[,;] /);
  const isKnown = isOfFacts || parts.every((part) => english.has(part) || same.has(part));
  const isIdOrDate = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) || /^\p{Lu}\p{Ll}+ \d{4}$/u.test(text);
  return /\p{Ll}{3}/u.test(text) && !isKnown && !isIdOrDate;
}

/** Places keep their name unless a language has one of its own. */
function keepsItsName(text: string): boolean {
  return (["de", "fr"] as const).every((language) => placeName(text, language) === text);
}

function textsUnder(value: unknown, keys: RegExp | null = null, key = ""): string[] {
  if (typeof value === "string") return (keys === null ? !machine.test(key) : keys.test(key)) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsUnder(one, keys, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsUnder(inner, keys, name));
}
