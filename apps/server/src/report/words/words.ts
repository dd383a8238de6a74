import type { Catalogue } from "@observatory/charts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Every word of a report; English says which there are. */
export type ReportWords = typeof en;

export const reportWords: Catalogue<ReportWords> = { en, de, fr };
