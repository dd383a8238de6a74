import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { bundledFacts, canonicalJson, checkedOn, factsVersion, publicTables } from "@observatory/domain/facts";
import { type KnownVersion, readIndex } from "./versions.ts";

/**
 * Keeps the facts as they are now, so that figures made of them can be made again when the facts have moved on.
 *
 * @param folder - Where kept facts lie.
 * @returns What was kept; null where it was kept already.
 */
export function keepFacts(folder: URL): KnownVersion | null {
  const facts = bundledFacts();
  const now: KnownVersion = { version: factsVersion(facts), checkedOn: checkedOn(facts) };
  const index = readIndex(folder);
  if (index.some(({ version }) => version === now.version)) return null;
  const text = canonicalJson(publicTables(facts));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(new URL(`${now.version}.json.br`, folder), brotliCompressSync(text, { params }));
  writeFileSync(new URL("index.json", folder), `${JSON.stringify([now, ...index], null, 2)}\n`);
  return now;
}
