import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { ParameterError } from "@observatory/charts";
import { InputError } from "@observatory/domain";
import { bundledFacts, factsVersion } from "@observatory/domain/facts";
import { chartFile, createRenderer, FORMATS, type ManifestEntry, manifestEntry } from "@observatory/server/render";
import type { Command } from "commander";
import { bundleOf } from "../export/bundle.ts";
import { provenEntry, readManifest, writeManifest, writeWhole } from "../export/manifest-file.ts";
import { allFigures, figuresIn, type Job, PRESET_NAMES, planOf } from "../export/plan.ts";
import { progressOn } from "../export/progress.ts";
import { type Io, readAll, writeFileAt, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";

interface Options {
  readonly all?: boolean;
  readonly list?: string;
  readonly format: string;
  readonly locale: string;
  readonly preset: string;
  readonly out: string;
  readonly zip?: string;
  readonly jobs: string;
  readonly json?: boolean;
}

const JOBS_MAX = 16;

/** `observatory export`: many figures at once, each the server's very bytes, with a manifest that proves them. */
export function exportCommand(program: Command, io: Io): void {
  program
    .command("export")
    .summary("write many figures at once, with a manifest")
    .description(
      "Writes figures into a folder, <language>/<figure>.<format>, and manifest.json beside them. A run that was cut short goes on where it stopped: what the manifest proves done is not made again.",
    )
    .option("--all", "every figure in its standard view")
    .option("--list <file>", "figures one a line, as id, id?query or the address of a page; - reads standard input")
    .option("--format <formats>", `with commas between: ${FORMATS.join(", ")}`, "svg,png,pdf,csv,xlsx")
    .option("--locale <languages>", "with commas between: en, de, fr", "en")
    .option("--preset <name>", `size of pictures: ${PRESET_NAMES.join(", ")}`, "report")
    .requiredOption("--out <folder>", "where to write; made where it does not exist")
    .option("--zip <file>", "also everything in one archive, with a README and CITATION.cff")
    .option(
      "--jobs <count>",
      `how many are drawn at the same time, 1 to ${JOBS_MAX}`,
      String(Math.min(2, availableParallelism())),
    )
    .option("--json", "the manifest on standard output instead of one line")
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const { out, zip, json } = options;
  const facts = bundledFacts();
  const version = factsVersion(facts);
  const figures = await figuresOf(options, io);
  const jobs = planOf({ figures, formats: options.format, locales: options.locale, preset: options.preset, version });
  const { entries, kept } = await made(jobs, { out, io, version, workers: workersOf(options.jobs) });
  const manifest = { factsVersion: version, files: entries };
  await writeManifest(out, manifest);
  if (zip !== undefined) await writeFileAt(zip, await bundleOf(facts, out, manifest));
  if (json) return writeLine(io.output, JSON.stringify(manifest, null, 2));
  await writeLine(io.output, `${entries.length} files in ${out}: ${entries.length - kept} made, ${kept} there before`);
}

async function figuresOf({ all, list }: Options, io: Io) {
  if (all === true && list !== undefined) throw new Refusal("invalid choice: --all and --list; give one of them");
  if (all === true) return allFigures();
  if (list === undefined) throw new Refusal("missing choice of figures; give --all or --list <file>");
  return figuresIn(await readAll(io.input, list), list);
}

function workersOf(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= JOBS_MAX) return count;
  throw new Refusal(`invalid jobs: ${JSON.stringify(text)}; a whole number from 1 to ${JOBS_MAX}`);
}

/** A manifest this old is written anew while a run goes on. */
const SAVE_MS = 1000;

/** Makes what is not proven done, several at a time; the entries come in the order of the plan. */
async function made(
  jobs: readonly Job[],
  { out, io, version, workers }: { out: string; io: Io; version: string; workers: number },
): Promise<{ entries: ManifestEntry[]; kept: number }> {
  for (const folder of new Set(jobs.map(({ path }) => dirname(join(out, path)))))
    await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new Refusal(`cannot make ${folder} (${error.code ?? error.message})`);
    });
  const before = await readManifest(out);
  const entries = new Map<string, ManifestEntry>();
  const inOrder = () => jobs.flatMap(({ path }) => entries.get(path) ?? []);
  for (const job of jobs) {
    const entry = await provenEntry(out, before, job);
    if (entry !== null) entries.set(job.path, entry);
  }
  const kept = entries.size;
  const rest = jobs.filter(({ path }) => !entries.has(path));
  const progress = progressOn(io.errors, rest.length);
  const renderer = createRenderer({ workers, timeLimitMs: 120_000 });
  const deps = { facts: bundledFacts(), renderer };
  let saved = performance.now();
  const next = async (): Promise<void> => {
    const job = rest.shift();
    if (job === undefined) return;
    const { body, payload } = await fileOf(deps, job);
    await writeWhole(join(out, job.path), body);
    entries.set(job.path, manifestEntry(job.path, { body, payload, address: job.address }));
    progress.step(job.path);
    if (performance.now() - saved > SAVE_MS) {
      saved = performance.now();
      await writeManifest(out, { factsVersion: version, files: inOrder() });
    }
    return next();
  };
  try {
    await Promise.all(Array.from({ length: workers }, next));
  } finally {
    // What is not taken yet stays for the next run, which the manifest tells what is done.
    rest.length = 0;
    await renderer.close();
    progress.end();
    await writeManifest(out, { factsVersion: version, files: inOrder() });
  }
  return { entries: inOrder(), kept };
}

async function fileOf(deps: Parameters<typeof chartFile>[0], { chart, format, query, path }: Job) {
  try {
    return await chartFile(deps, { chart, format, query });
  } catch (error) {
    if (error instanceof ParameterError || error instanceof InputError) throw new Refusal(`${path}: ${error.message}`);
    throw error;
  }
}
