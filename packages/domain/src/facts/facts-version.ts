import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";
import type { Facts } from "./load.ts";
import { publicTables, withoutPatches } from "./public-tables.ts";

const versions = new WeakMap<Facts, string>();

/**
 * A name for exactly these facts: the first twelve hexadecimal digits of the SHA-256 of their canonical JSON, in the form
 * that is published (see {@link publicTables}). It changes when any fact does and with nothing else; readings and what-ifs
 * do not change it, they are named beside it.
 *
 * @param facts - Facts from `parseFacts` or `bundledFacts`, patched or not.
 * @returns Twelve digits, computed once for the same facts.
 * @example factsVersion(bundledFacts()).length; // 12
 */
export function factsVersion(facts: Facts): string {
  const unpatched = withoutPatches(facts);
  const known = versions.get(unpatched);
  if (known !== undefined) return known;
  const version = bytesToHex(sha256(utf8ToBytes(canonicalJson(publicTables(unpatched))))).slice(0, 12);
  versions.set(unpatched, version);
  return version;
}
