import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ManifestEntry, sha256Of } from "@observatory/server/render";
import { Refusal } from "../refusal.ts";
import type { Job } from "./plan.ts";

export interface Manifest {
  readonly factsVersion: string;
  readonly files: readonly ManifestEntry[];
}

const NAME = "manifest.json";

/** What an earlier run says it made; null where there was none. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, NAME);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new Refusal(`cannot read ${path} (${error.code ?? error.message})`);
  });
  if (text === null) return null;
  try {
    const { factsVersion, files } = JSON.parse(text) as Manifest;
    if (typeof factsVersion === "string" && Array.isArray(files)) return { factsVersion, files };
  } catch {
    // Said below.
  }
  throw new Refusal(`malformed manifest: ${path}; delete it, or choose another --out`);
}

/** Written beside and then moved, so that a run that is cut short leaves a whole one. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** A file that is there whole or not at all. */
export async function writeWhole(path: string, body: Uint8Array | string): Promise<void> {
  const beside = `${path}.part`;
  try {
    await writeFile(beside, body);
    await rename(beside, path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(`cannot write ${path} (${code ?? message})`);
  }
}

/** The entry that proves a file done: the same address made it, and its bytes are still those. */
export async function provenEntry(folder: string, manifest: Manifest | null, job: Job): Promise<ManifestEntry | null> {
  const entry = manifest?.files.find(({ file, address }) => file === job.path && address === job.address);
  if (entry === undefined) return null;
  const body = await readFile(join(folder, job.path)).catch(() => null);
  return body !== null && sha256Of(body) === entry.sha256 ? entry : null;
}
