import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Facts } from "./load.ts";
import { factTables, tableKeys } from "./registry.ts";

const versions = new WeakMap<Facts, string>();

/**
 * The name of these facts: the first twelve digits of the SHA-256 of their canonical JSON (tables and keys in alphabetical
 * order, nothing between them). The same facts have the same version on every machine; one changed letter gives another.
 *
 * Readings and what-ifs do not change it: they are laid over the facts, and a view names them beside the version. Addresses
 * that readers are not shown count as null, so that downloaded tables have the version of the tables they were made from.
 *
 * @returns Twelve hexadecimal digits.
 * @example factsVersion(bundledFacts()).length; // 12
 */
export function factsVersion(facts: Facts): string {
  const own = facts.unpatched ?? facts;
  const known = versions.get(own);
  if (known !== undefined) return known;
  const version = bytesToHex(sha256(utf8ToBytes(canonicalJson(publicTables(own))))).slice(0, 12);
  versions.set(own, version);
  return version;
}

/** The tables as anyone may have them, by table name. */
function publicTables(facts: Facts): Record<string, unknown> {
  const named = tableKeys.map((key) => [factTables[key].name, facts[key]]);
  const sources = facts.sources.map((source) => (source.linked ? source : { ...source, address: null }));
  return { ...Object.fromEntries(named), sources };
}

/**
 * JSON in one spelling: keys of objects in alphabetical order, no spaces, absent and undefined alike.
 *
 * @example canonicalJson({ b: [1, null], a: "x" }); // '{"a":"x","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${entries.join(",")}}`;
}
