import { type Facts, type Language, tableWords } from "@observatory/domain/facts";
import { escaped, escapedAttribute } from "../xml.ts";
import { ABOUT } from "./about.ts";

/**
 * The change log as a feed: one entry a change, latest first, with an id that no move of the site changes.
 *
 * @param place - `origin`: under which readers find the pages; `locale`: of the words.
 * @source Nottingham & Sayre (2005), The Atom Syndication Format, RFC 4287.
 */
export function feed(facts: Facts, { origin, locale }: { readonly origin: string; readonly locale: Language }): string {
  const entries = [...facts.changeLog].reverse();
  const self = `${origin}/feed.xml${locale === "en" ? "" : `?lang=${locale}`}`;
  const prefix = locale === "en" ? "" : `/${locale}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <title>${escaped(ABOUT.publisher)}</title>
  <id>urn:china-ai-observatory:changes</id>
  <updated>${moment(entries[0]?.on ?? "1970-01-01")}</updated>
  <author><name>${escaped(ABOUT.publisher)}</name></author>
  <rights>CC BY 4.0</rights>
  <link rel="self" type="application/atom+xml" href="${escapedAttribute(self)}"/>
  <link rel="alternate" type="text/html" href="${escapedAttribute(`${origin}${prefix}/data`)}"/>
${entries.map((entry) => entryOf(entry)).join("\n")}
</feed>
`;

  function entryOf({ id, on, table, what }: Facts["changeLog"][number]): string {
    const title = (tableWords[locale] as Readonly<Record<string, { title: string }>>)[table]?.title ?? table;
    return `  <entry>
    <title>${escaped(title)}</title>
    <id>urn:china-ai-observatory:change:${escaped(id)}</id>
    <updated>${moment(on)}</updated>
    <link rel="alternate" type="text/html" href="${escapedAttribute(`${origin}${prefix}/data#${table}`)}"/>
    <summary>${escaped(what[locale])}</summary>
  </entry>`;
  }
}

/** A day as the moment that feeds ask for. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
