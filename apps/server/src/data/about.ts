import {
  checkedOn,
  type Facts,
  factsVersion,
  type Language,
  type TableName,
  tableWords,
} from "@observatory/domain/facts";

/** What every catalogue says of the facts as a whole. */
export const ABOUT = {
  name: "china-ai-ecosystem-observatory",
  title: "China AI Ecosystem Observatory: the facts",
  description:
    "Who was named to lead a field of AI in China, where policy is piloted, what was regulated when, how markets and regions share in it: every fact with its sources, its date and how far it was verified, and the checkable claims of ReConnect China Policy Brief 11.",
  publisher: "China AI Ecosystem Observatory",
  keywords: ["artificial intelligence", "China", "innovation policy", "concentration", "regulation", "European Union"],
} as const;

export const LICENCE = {
  id: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  address: "https://creativecommons.org/licenses/by/4.0/",
} as const;

const CITED: Readonly<Record<Language, (table: string, version: string, day: string) => string>> = {
  en: (table, version, day) => `“${table}”, facts version ${version}, checked on ${day}`,
  de: (table, version, day) => `„${table}“, Fassung der Fakten ${version}, geprüft am ${day}`,
  fr: (table, version, day) => `« ${table} », version des faits ${version}, vérifiée le ${day}`,
};

/** How a table is cited. */
export function tableCitation(facts: Facts, table: TableName, locale: Language, day: (date: string) => string): string {
  const cited = CITED[locale](tableWords[locale][table].title, factsVersion(facts), day(checkedOn(facts)));
  return `${ABOUT.publisher}, ${cited}, /data/${table}.csv. CC BY 4.0.`;
}
