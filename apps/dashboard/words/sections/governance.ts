import type { Catalogue } from "@observatory/charts";
import { governanceDe } from "./governance-de.ts";
import { governanceEn } from "./governance-en.ts";
import { governanceFr } from "./governance-fr.ts";

/** Words of what stands beside the figures of governance. */
export const governanceWords: Catalogue<typeof governanceEn> = { en: governanceEn, de: governanceDe, fr: governanceFr };
