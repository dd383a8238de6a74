import { formats } from "./format.ts";
import type { Catalogue } from "./locale.ts";
import type { ChartPayload } from "./payload.ts";

/** Author and publisher of every figure. */
export const PUBLISHER = "China AI Ecosystem Observatory";

type Cited = Pick<ChartPayload, "title" | "asOf" | "address" | "factsVersion" | "locale">;

const apa: Catalogue<{ figure: string; date: (day: number, month: string, year: number) => string }> = {
  en: { figure: "Figure", date: (day, month, year) => `${year}, ${month} ${day}` },
  de: { figure: "Abbildung", date: (day, month, year) => `${year}, ${day}. ${month}` },
  fr: { figure: "Figure", date: (day, month, year) => `${year}, ${day === 1 ? "1er" : day} ${month}` },
};

/**
 * A figure's citation in the manner of the American Psychological Association, seventh edition: author, date, title [kind],
 * place.
 */
export function apaCitation({ title, asOf, address, factsVersion, locale }: Cited): string {
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(year, month - 1, 1));
  const { figure, date } = apa[locale];
  return `${PUBLISHER}. (${date(day, name, year)}). ${title} [${figure}; ${factsVersion}]. ${address}`;
}

const eu: Catalogue<{ quoted: (title: string) => string; version: (version: string) => string }> = {
  en: { quoted: (title) => `‘${title}’`, version: (version) => `figure, facts version ${version}` },
  de: { quoted: (title) => `„${title}“`, version: (version) => `Abbildung, Faktenversion ${version}` },
  fr: { quoted: (title) => `« ${title} »`, version: (version) => `figure, version des faits ${version}` },
};

/**
 * A figure's citation in the form that the EU's interinstitutional style guide (5.9.4) gives bibliographies: author, title of the part in
 * the quotation marks of the language, what it is, date, place, with commas between. The address names its facts version, so no day of access is needed.
 */
export function euCitation({ title, asOf, address, factsVersion, locale }: Cited): string {
  const { quoted, version } = eu[locale];
  return [PUBLISHER, quoted(title), version(factsVersion), formats(locale).date(asOf), address].join(", ");
}
