import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { checkedOn, type Facts, factsVersion, parseFacts, publishedAs, tablesVersion } from "@observatory/domain/facts";
import { upgraded } from "./upgraded.ts";
import { VersionError } from "./version-error.ts";

/** A version of the facts that can still be drawn from. */
export interface KnownVersion {
  readonly version: string;
  /** The day to which its facts were checked. */
  readonly checkedOn: string;
}

/** The facts as they are and as they were. */
export interface Versions {
  /** From the newest, which is today's, to the oldest. */
  readonly known: readonly KnownVersion[];
  /**
   * The facts of a version.
   *
   * @throws VersionError if it is not known.
   */
  at(version: string): Facts;
}

/**
 * Today's facts and those that are kept: compressed, one file a version, named in `index.json`; read and checked when first
 * asked for.
 *
 * @param folder - Where they lie; beside the bundle unless told, null for none.
 */
export function createVersions(
  current: Facts,
  folder: URL | null = new URL("./workers/kept-facts/", import.meta.url),
): Versions {
  const newest = { version: factsVersion(current), checkedOn: checkedOn(current) };
  let listed: readonly KnownVersion[] | null = null;
  const known = () => {
    listed ??= [newest, ...(folder !== null && holdsIndex(folder) ? readIndex(folder) : [])].filter(
      ({ version }, at) => at === 0 || version !== newest.version,
    );
    return listed;
  };
  const read = new Map([[newest.version, current]]);
  return {
    get known() {
      return known();
    },
    at: (version) => {
      const facts = read.get(version);
      if (facts !== undefined) return facts;
      if (folder === null || !known().some((one) => one.version === version)) throw new VersionError(version, known());
      const kept = readKept(folder, version);
      read.set(version, kept);
      return kept;
    },
  };
}

/** Whether anything is kept there: beside sources that run unbuilt nothing is. */
function holdsIndex(folder: URL): boolean {
  return existsSync(new URL("index.json", folder));
}

/** The list of what is kept, newest first. */
export function readIndex(folder: URL): readonly KnownVersion[] {
  return JSON.parse(readFileSync(new URL("index.json", folder), "utf8")) as KnownVersion[];
}

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The facts of a kept version, as they were published; refuses a file that holds others. */
function readKept(folder: URL, version: string): Facts {
  const text = brotliDecompressSync(readFileSync(new URL(`${version}.json.br`, folder))).toString("utf8");
  const tables = JSON.parse(text) as Tables;
  if (tablesVersion(tables) !== version) throw new Error(`kept facts ${version} are ${tablesVersion(tables)}`);
  return publishedAs(parseFacts(upgraded(tables)), version);
}
