import { innerLabels } from "./inner-labels.ts";
import { recordLabels } from "./record-labels.ts";
import { valueWords } from "./value-words.ts";

/** A field's label in a language; null where it has none but its key. */
export function fieldLabel(locale: keyof typeof recordLabels, field: string): string | null {
  return (recordLabels[locale] as Readonly<Record<string, string>>)[field] ?? innerLabels[locale][field] ?? null;
}

/** What a code says in a language; null where it says it by itself. */
export function valueWord(locale: keyof typeof valueWords, code: string): string | null {
  return valueWords[locale][code] ?? null;
}
