import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stampOf = (/** @type {string} */ root) => join(root, "node_modules", ".observatory-install");

/** What decides the content of node_modules: the lock file, npm's settings and the platform native packages are chosen for. */
export function fingerprint(/** @type {string} */ root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  for (const name of ["package-lock.json", ".npmrc"]) {
    const path = join(root, name);
    hash.update(`${name}\n`).update(existsSync(path) ? readFileSync(path) : "");
  }
  return hash.digest("hex");
}

export function writeStamp(/** @type {string} */ root) {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stampOf(root), `${fingerprint(root)}\n`);
}

/**
 * Whether node_modules is what package-lock.json asks for. The stamp answers at once; after an ordinary `npm install`, which knows
 * nothing of the stamp, npm's own record of what it laid down is compared instead, so nobody's work tree is wiped without need.
 */
export function isInstalled(/** @type {string} */ root) {
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8").trim() === fingerprint(root)) return true;
  const laid = packagesIn(join(root, "node_modules", ".package-lock.json"));
  const asked = packagesIn(join(root, "package-lock.json"));
  if (laid === null || asked === null || !agree(asked, laid)) return false;
  writeStamp(root);
  return true;
}

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} Package */

/** @returns {Map<string, Package> | null} */
function packagesIn(/** @type {string} */ path) {
  if (!existsSync(path)) return null;
  /** @type {{ packages?: Record<string, Package> }} */
  const lock = JSON.parse(readFileSync(path, "utf8"));
  return new Map(Object.entries(lock.packages ?? {}).filter(([place]) => place.includes("node_modules/")));
}

/** Every package asked for is laid down as asked, but for optional ones (other platforms'); and nothing else is there. */
function agree(/** @type {Map<string, Package>} */ asked, /** @type {Map<string, Package>} */ laid) {
  for (const [place, want] of asked) {
    const have = laid.get(place);
    if (have === undefined ? want.optional !== true : !same(want, have)) return false;
  }
  return [...laid.keys()].every((place) => asked.has(place));
}

const same = (/** @type {Package} */ a, /** @type {Package} */ b) =>
  a.version === b.version && a.integrity === b.integrity && a.link === b.link;
