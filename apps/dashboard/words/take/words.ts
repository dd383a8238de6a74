import type { Catalogue } from "@observatory/charts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Every word of the drawers from which a figure is taken away; English says which there are. */
export type TakeWords = typeof en;

export const takeWords: Catalogue<TakeWords> = { en, de, fr };
