import type { Language } from "../claims/words.ts";
import type { TableName } from "../registry.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** How a table is called, and what it holds in one sentence. */
export interface TableWords {
  readonly title: string;
  readonly holds: string;
}

/** The words of every table in every language of the product; a table without them does not compile. */
export const tableWords: Readonly<Record<Language, Readonly<Record<TableName, TableWords>>>> = { en, de, fr };
