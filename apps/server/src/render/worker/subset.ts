import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { woffOf } from "./woff.ts";

/** Features that browsers apply by themselves, so that words are as wide as they were measured. */
const FEATURES = ["ccmp", "kern", "mark", "mkmk", "tnum", "lnum"];

/** What a font needs for some characters, as WOFF. */
export async function subsetOf(fontFile: string, characters: string): Promise<Uint8Array> {
  const options = { targetFormat: "sfnt", noHinting: true, keepFeatures: FEATURES } as const;
  return woffOf(await subsetFont(readFileSync(fontFile), characters, options));
}
