import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A lock file must lie outside node_modules, which `npm ci` empties; one per checkout, in the temporary folder. */
export function lockPath(/** @type {string} */ root) {
  return join(tmpdir(), `observatory-install-${createHash("sha256").update(root).digest("hex").slice(0, 16)}.lock`);
}

/**
 * Runs `work` while no other process holds the same lock; a lock whose holder has died is taken over.
 *
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} work
 * @param {(holder: number) => void} onWait - Told once, with the holder's process id.
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait) {
  let told = false;
  while (!taken(path)) {
    const holder = holderOf(path);
    if (holder === null) dropDead(path);
    else if (!told) {
      told = true;
      onWait(holder);
    }
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function taken(/** @type {string} */ path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** The living holder's process id; null when it is gone. A file without a number is just being written, unless it is old. */
function holderOf(/** @type {string} */ path) {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    if (!(pid > 0)) return Date.now() - statSync(path).mtimeMs < 5000 ? 1 : null;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
      ? Number(readFileSync(path, "utf8"))
      : null;
  }
}

/** Renaming first lets only one of several waiters remove it, and shows whether a new holder came in between. */
function dropDead(/** @type {string} */ path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) === null) rmSync(aside, { force: true });
  else renameSync(aside, path);
}
