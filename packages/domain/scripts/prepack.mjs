// Runs before `npm pack`. Everything that can fail comes first; putting the packed manifest in place is the last thing done.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { buildDist } from "./build.mjs";
import { packedManifest } from "./packed-manifest.mjs";
import { here, keptPath, licences, manifestPath } from "./places.mjs";
import { restore } from "./restore.mjs";

restore();
const source = readFileSync(manifestPath, "utf8");
const manifest = JSON.parse(source);
await buildDist(manifest.exports);
const packed = `${JSON.stringify(packedManifest(manifest), null, 2)}\n`;
try {
  for (const name of licences) copyFileSync(`${here}../../${name}`, `${here}${name}`);
  writeFileSync(keptPath, source);
  writeFileSync(manifestPath, packed);
} catch (error) {
  restore();
  throw error;
}
