import { fork } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { instrumented } from "./instrument.mjs";

/*
 * npm run mutate: changes the mathematics in some thousand small ways, Stryker's mutants, and counts how many of them a test notices. The
 * score is printed by file, survivors are written to mutation/results/survivors.txt. `npm run mutate -- water-level` keeps to
 * files with that in their name; `npm run mutate -- --again` keeps to the survivors of last time. What survives for good, and why,
 * is in equivalent.md.
 */

const here = (path) => new URL(path, import.meta.url).pathname;
const survivorsFile = here("results/survivors.txt");
const isAgain = process.argv.includes("--again");
const pattern = new RegExp(process.argv.slice(2).find((word) => word !== "--again") ?? "");
/** A test that works longer than this is not asked: it is there for speed or for digits, and others are nearer. */
const LONGEST_TEST_MS = 2500;
const LONGEST_MUTANT_MS = 60_000;

const { bundle, mutants } = await instrumented(here("../src"), here("../node_modules/.mutation"));
let worker = await started();
const { played, coverage } = await asked({});
const failures = played.filter(({ failure }) => failure !== null);
if (failures.length > 0)
  throw new Error(`tests fail before any mutation: ${failures[0].title}: ${failures[0].failure}`);

const msOf = new Map(played.map(({ id, ms }) => [id, ms]));
const workMsOf = new Map(played.map(({ id, workMs }) => [id, workMs]));
const testsOf = new Map();
for (const [test, passed] of Object.entries(coverage.perTest)) {
  for (const id of Object.keys(passed)) testsOf.set(id, [...(testsOf.get(id) ?? []), test]);
}

const wanted = isAgain ? new Set((await readFile(survivorsFile, "utf8")).split("\n").map(withoutPlace)) : null;
for (const mutant of mutants) {
  if (!pattern.test(mutant.file) || wanted?.has(withoutPlace(line(mutant))) === false) continue;
  mutant.fate = await fateOf(mutant);
}
worker.kill();
await report(mutants.filter(({ fate }) => fate !== undefined));

/** killed, timeout or crash: noticed; survived or untested: not; static: runs when the file is loaded and is left out of the score. */
async function fateOf({ id }) {
  const testIds = (testsOf.get(id) ?? [])
    .filter((test) => workMsOf.get(test) < LONGEST_TEST_MS)
    .sort((a, b) => workMsOf.get(a) - workMsOf.get(b));
  if (testIds.length === 0) return coverage.static[id] === undefined ? "untested" : "static";
  const expected = testIds.reduce((total, test) => total + msOf.get(test), 0);
  const answer = await asked({ mutant: id, testIds }, Math.min(LONGEST_MUTANT_MS, 4000 + 4 * expected));
  if (answer === "timeout" || answer === "crash") worker = await started();
  else return answer.killed ? "killed" : "survived";
  return answer;
}

async function started() {
  const child = fork(here("worker.mjs"), [bundle], { execArgv: ["--max-old-space-size=1500"], silent: true });
  await new Promise((resolve) => child.once("message", resolve));
  return child;
}

function asked(message, limitMs = 1_800_000) {
  return new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      worker.removeAllListeners();
      worker.kill("SIGKILL");
      settle("timeout");
    }, limitMs);
    worker.once("message", settle);
    worker.once("exit", () => settle("crash"));
    worker.send(message);
  });
}

async function report(judged) {
  const noticed = (some) => some.filter(({ fate }) => ["killed", "timeout", "crash"].includes(fate)).length;
  const scored = judged.filter(({ fate }) => fate !== "static");
  for (const file of new Set(scored.map((mutant) => mutant.file))) {
    const own = scored.filter((mutant) => mutant.file === file);
    console.log(`${file.padEnd(44)} ${noticed(own)}/${own.length}`);
  }
  const score = (100 * noticed(scored)) / scored.length;
  console.log(
    `mutation score ${score.toFixed(1)} %: ${noticed(scored)} of ${scored.length} mutants noticed, ${judged.length - scored.length} static left out`,
  );
  const survivors = scored.filter(({ fate }) => fate === "survived" || fate === "untested");
  await mkdir(here("results"), { recursive: true });
  await writeFile(survivorsFile, `${survivors.map(line).join("\n")}\n`);
}

function line({ file, line, operator, fate, text, replacement }) {
  return `${file}:${line} ${operator} ${fate}: ${text} ⇒ ${replacement.slice(0, 120).replaceAll(/\s+/g, " ")}`;
}

/** A mutant is the same when lines above it come or go, whatever became of it. */
function withoutPlace(told) {
  return told.replace(/:\d+ (\w+) \w+: /, " $1 ");
}
