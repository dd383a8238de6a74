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
  const version = tablesVersion(publicTables(unpatched));
  versions.set(unpatched, version);
  return version;
}

/**
 * Lets facts of an earlier day keep the version under which they were published, although they were read through a later
 * schema, whose new fields would give them another.
 *
 * @param facts - Facts from `parseFacts`, unpatched.
 * @param version - Twelve digits, from {@link tablesVersion} of the tables as they were published.
 * @returns The same facts.
 * @example factsVersion(publishedAs({ ...bundledFacts() }, "0123456789ab")); // "0123456789ab"
 */
export function publishedAs(facts: Facts, version: string): Facts {
  versions.set(facts, version);
  return facts;
}

/**
 * The version of tables that were published, whatever schema they were written by.
 *
 * @param tables - Records by table name, as {@link publicTables} gives them.
 * @returns Twelve digits.
 * @example tablesVersion(publicTables(bundledFacts())) === factsVersion(bundledFacts()); // true
 */
export function tablesVersion(tables: Readonly<Record<string, unknown>>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(tables)))).slice(0, 12);
}
