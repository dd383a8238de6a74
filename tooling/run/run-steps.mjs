import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Children } from "./children.mjs";
import { closingLine, total, verdict } from "./counts.mjs";

/** @typedef {import("./steps.mjs").Step} Step */
/** @typedef {import("./counts.mjs").Counts} Counts */

const limitMs = 15 * 60_000;
const graceMs = 30_000; // the browser suite stops a browser, a server and a dashboard of its own

/**
 * Runs every step whatever became of those before it, then says what each came to and ends with one line, `N passed, N failed`. The
 * process fails when anything failed and when nothing ran.
 */
export async function runSteps(/** @type {Step[]} */ steps) {
  const children = new Children(graceMs);
  children.stopOnSignals((signal) => (signal === "SIGINT" ? 130 : 143));
  /** @type {{ step: Step, counts: Counts, seconds: number }[]} */
  const done = [];
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name}\n`);
    const started = Date.now();
    const counts = await runStep(children, step);
    if (children.stopping) return;
    done.push({ step, counts, seconds: (Date.now() - started) / 1000 });
  }
  const width = Math.max(...steps.map(({ name }) => name.length));
  process.stdout.write("\n");
  for (const { step, counts, seconds } of done)
    process.stdout.write(`${step.name.padEnd(width)}  ${seconds.toFixed(0).padStart(4)} s  ${closingLine(counts)}\n`);
  const sum = total(done.map(({ counts }) => counts));
  if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
  process.stdout.write(`\n${closingLine(sum)}\n`);
}

/** @returns {Promise<Counts>} */
async function runStep(/** @type {Children} */ children, /** @type {Step} */ { name, words, cwd, env, report }) {
  if (report !== undefined) {
    rmSync(report.path, { force: true });
    mkdirSync(dirname(report.path), { recursive: true });
  }
  const child = children.start(name, words, { cwd, env, says: "itself" });
  const late = setTimeout(() => {
    process.stderr.write(`${name} took longer than ${limitMs / 60_000} minutes and was ended.\n`);
    child.stop(graceMs);
  }, limitMs);
  const { code } = await child.exited;
  clearTimeout(late);
  return verdict(code, report === undefined ? null : read(report), report !== undefined);
}

/** @returns {Counts | null} */
function read(/** @type {NonNullable<Step["report"]>} */ { path, counts }) {
  if (!existsSync(path)) return null;
  try {
    return counts(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}
