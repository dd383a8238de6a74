// Runs before npm start, test, dev and check, when node_modules may not exist yet: plain Node, nothing imported from packages.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalled, writeStamp } from "./installed.mjs";
import { lockPath, withLock } from "./lock.mjs";
import { nodeProblem } from "./node-version.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const problem = nodeProblem(process.versions.node, manifest.engines.node);
if (problem !== null) {
  say(problem);
  process.exitCode = 1;
} else if (!isInstalled(root)) {
  process.exitCode = await withLock(lockPath(root), installOnce, (holder) =>
    say(`Waiting for the installation that process ${holder} is running…`),
  );
}

/** @returns {number} exit status */
function installOnce() {
  if (isInstalled(root)) return 0;
  say("Installing dependencies as package-lock.json says (about half a minute, once)…");
  // Everything npm says goes to standard error, so that a command's own output stays clean.
  const npm = process.env.npm_execpath;
  // No package we use needs to run a script to be installed, so none may.
  const words = ["ci", "--include=dev", "--ignore-scripts", "--no-progress", "--loglevel=error"];
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const result =
    npm !== undefined && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...words], options)
      : spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
  if (result.status === 0) {
    writeStamp(root);
    return 0;
  }
  say("The installation failed, see npm's lines above; nothing was started.");
  return result.status ?? 1;
}
