import type { Language } from "./claims/words.ts";
import type { Facts } from "./load.ts";
import { placeName } from "./place-name.ts";
import { type RecordKey, recordAt } from "./record-key.ts";
import type { FactRecord, TableKey } from "./registry.ts";
import { wordIn } from "./word-in.ts";

interface Naming {
  /** In the language asked for where the facts have it, otherwise English. */
  readonly text: string;
  /** In Chinese, where it has such a name. */
  readonly zh: string | null;
}

/** What people call a record. */
export interface RecordName extends Naming {
  /** Of the text: the language asked for, or English where the facts have no words of it. */
  readonly lang: Language;
}

type Namings = {
  readonly [Key in TableKey]: (record: FactRecord<Key>, facts: Facts, language: Language) => Naming;
};

/** One line a table; a table without one does not compile. */
const namings: Namings = {
  sources: ({ title }) => plain(title),
  milestonesChina: (record, _, language) => ({ text: wordIn(record, "short", language), zh: record.titleZh }),
  milestonesEu: (record, _, language) => plain(wordIn(record, "short", language)),
  debts: ({ name }, _, language) => plain(name[language]),
  dimensions: ({ name }, _, language) => plain(name[language]),
  schemes: ({ nameEn, nameZh }) => ({ text: nameEn, zh: nameZh }),
  platforms: (record, _, language) => ({
    text: `${record.brandEn}, ${wordIn(record, "subfield", language)}`,
    zh: record.brandZh,
  }),
  zones: (record, _, language) => placed(record, language),
  relatedZones: ({ nameEn, nameZh }) => ({ text: nameEn, zh: nameZh }),
  otherDesignations: ({ holderEn, fieldEn }) => plain([holderEn, fieldEn].filter(Boolean).join(", ")),
  provinces: (record, _, language) => placed(record, language),
  places: (record, _, language) => placed(record, language),
  regions: ({ nameEn, nameZh }) => ({ text: nameEn, zh: nameZh }),
  publishedTotals: ({ areaEn, areaZh, of }) => ({ text: `${areaEn}, ${of}`, zh: areaZh }),
  marketShares: (record, _, language) =>
    plain(`${wordIn(record, "market", language)}, ${record.geography}, ${record.period}`),
  groupShares: (record, _, language) =>
    plain(`${record.groupEn}: ${wordIn(record, "market", language)}, ${record.period}`),
  regionalIndicators: (record, _, language) => plain(wordIn(record, "name", language)),
  regionalValues: ({ indicator, gb2260, regions, year }, facts, language) => {
    const counted = facts.regionalIndicators.find(({ id }) => id === indicator);
    const what = counted === undefined ? indicator : wordIn(counted, "name", language);
    const where = gb2260 === null ? regionNames(facts, regions) : nameOfPlace(facts, gb2260, language);
    return plain(`${what}, ${where}, ${year}`);
  },
  nationalIndicators: (record, _, language) => plain(wordIn(record, "name", language)),
  nationalObservations: ({ indicator, period, entityEn }, facts, language) => {
    const counted = facts.nationalIndicators.find(({ id }) => id === indicator);
    const what = counted === undefined ? indicator : wordIn(counted, "name", language);
    return plain([what, entityEn, period].filter((part) => part !== undefined).join(", "));
  },
  openCompetitionRounds: ({ titleEn, titleZh }) => ({ text: titleEn, zh: titleZh }),
  openCompetitionLocalCalls: ({ placeEn, placeZh, on }) => ({ text: `${placeEn}, ${on}`, zh: placeZh }),
  recommendations: ({ title }, _, language) => plain(title[language]),
  thresholds: ({ instrumentEn, provision }) =>
    plain(provision === null ? instrumentEn : `${instrumentEn}, ${provision}`),
  claims: ({ text }, _, language) => plain(text[language]),
  omissions: ({ what }) => plain(what),
  changeLog: ({ what, on }, _, language) => plain(`${on}: ${what[language]}`),
  disagreements: ({ topic }) => plain(topic),
};

/**
 * What people call a record: a heading for its page, the text of a link to it.
 *
 * @param language - "en" unless told; facts that have no words in it are named in English.
 * @returns Null where there is no such record.
 * @example recordName(bundledFacts(), { table: "zones", id: "deqing" })?.zh; // "德清县"
 */
export function recordName(facts: Facts, { table, id }: RecordKey, language: Language = "en"): RecordName | null {
  const found = recordAt(facts, table, id);
  if (found === null) return null;
  const naming = namings[found.key] as (record: FactRecord, facts: Facts, language: Language) => Naming;
  const named = naming(found.record, facts, language);
  const isEnglish = language === "en" || named.text === naming(found.record, facts, "en").text;
  return { ...named, lang: isEnglish ? "en" : language };
}

function placed(record: { readonly nameEn: string; readonly nameZh: string }, language: Language): Naming {
  return { text: placeName(record.nameEn, language), zh: record.nameZh };
}

function plain(text: string): Naming {
  return { text, zh: null };
}

function nameOfPlace(facts: Facts, code: string, language: Language): string {
  const isMeant = (place: { readonly gb2260: string }) => place.gb2260 === code;
  const found = facts.provinces.find(isMeant) ?? facts.places.find(isMeant);
  return found === undefined ? code : placeName(found.nameEn, language);
}

function regionNames(facts: Facts, ids: readonly string[] = []): string {
  const names = ids.map((id) => facts.regions.find((region) => region.id === id)?.nameEn ?? id);
  return names.length === 0 ? "China" : names.join(" + ");
}
