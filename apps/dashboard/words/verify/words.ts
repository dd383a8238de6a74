import type { Catalogue } from "@observatory/charts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Every word of the pages that look up codes; English says which there are. */
export type VerifyWords = typeof en;

export const verifyWords: Catalogue<VerifyWords> = { en, de, fr };
