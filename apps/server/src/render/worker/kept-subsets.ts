import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** More are not kept; a program that asks for so many different figures does not wait for the first. */
const MOST = 2000;

let folder: string | null = null;

/** From now on, subsets of fonts are looked for in a folder first and laid there; whoever builds the fonts anew empties it. */
export function keepSubsetsIn(path: string): void {
  folder = path;
}

/**
 * A subset of a font, from the folder where there is one and it has it. Where nothing can be written, nothing is kept.
 *
 * @param key - All that its bytes depend on.
 */
export async function kept(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (folder === null) return make();
  const path = join(folder, `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.woff`);
  const found = read(path);
  if (found !== null) return found;
  const made = await make();
  lay(folder, path, made);
  return made;
}

/** A WOFF that is whole: it says itself how long it is. */
function read(path: string): Uint8Array | null {
  try {
    const bytes = readFileSync(path);
    return bytes.toString("latin1", 0, 4) === "wOFF" && bytes.readUInt32BE(8) === bytes.length ? bytes : null;
  } catch {
    return null;
  }
}

function lay(into: string, path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(into, { recursive: true });
    if (readdirSync(into).length >= MOST) return;
    const part = `${path}.${process.pid}`;
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch {
    // A folder that cannot be written keeps nothing; the subset is made all the same.
  }
}
