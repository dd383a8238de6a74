import type { Catalogue } from "@observatory/charts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Every word of the page of reports; English says which there are. */
export type ReportPageWords = typeof en;

export const reportPageWords: Catalogue<ReportPageWords> = { en, de, fr };
