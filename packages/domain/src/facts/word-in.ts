import type { Language } from "./claims/words.ts";

const suffixes = { en: "En", de: "De", fr: "Fr" } as const;
type Suffix = (typeof suffixes)[Language];

/** A record that says `stem` in the three languages, each in a field of its own. */
export type WordedIn<Stem extends string> = { readonly [Field in `${Stem}${Suffix}`]: string };

/**
 * What a record calls something, in a reader's language.
 *
 * @param record - Any record with `<stem>En`, `<stem>De` and `<stem>Fr`.
 * @param stem - The field's name without its language, e.g. "short" of a milestone.
 * @example wordIn({ shortEn: "AI Act", shortDe: "KI-Verordnung", shortFr: "Règlement sur l’IA" }, "short", "de"); // "KI-Verordnung"
 */
export function wordIn<const Stem extends string>(record: WordedIn<Stem>, stem: Stem, language: Language): string {
  return record[`${stem}${suffixes[language]}` as keyof WordedIn<Stem>];
}
