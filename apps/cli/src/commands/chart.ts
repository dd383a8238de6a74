import { extname } from "node:path";
import { allowed, type Chart, charts, commonWords, type Param, ParameterError, paramsOf } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import {
  chartFile,
  createRendererHere,
  createVersions,
  FORMATS,
  OPTIONS,
  UnknownError,
  VersionError,
} from "@observatory/server/render";
import type { Command } from "commander";
import { type Io, writeBytes, writeFileAt, writeLine } from "../io.ts";
import { originAt } from "../origin-at.ts";
import { Refusal } from "../refusal.ts";
import { whatIfArgument } from "../what-if-argument.ts";

/** `observatory chart`: every chart as a file, by the same path as the server's addresses. */
export function chartCommand(program: Command, io: Io): void {
  const group = program
    .command("chart")
    .summary("list the charts, or write one as a file")
    .description("Writes a view of a chart: the options are those of its address, the bytes those of the server.")
    .argument("[id]")
    .action((id: string | undefined) => {
      throw new Refusal(
        `${id === undefined ? "missing chart" : `unknown chart: ${id}`}; known: list, ${charts.map((chart) => chart.id).join(", ")}`,
      );
    });
  listCommand(group, io);
  for (const chart of charts) oneCommand(group, chart, io);
}

function listCommand(group: Command, io: Io): void {
  group
    .command("list")
    .summary("every chart with its name")
    .option("--json", "as JSON, with the params each takes")
    .action(async ({ json }: { json?: boolean }) => {
      if (json) return writeLine(io.output, JSON.stringify(charts.map(described), null, 2));
      const width = Math.max(...charts.map((chart) => chart.id.length)) + 2;
      for (const chart of charts) await writeLine(io.output, chart.id.padEnd(width) + chart.words.en.name);
    });
}

function described(chart: Chart) {
  const params = Object.entries(paramsOf(chart)).map(([name, param]) => ({
    name,
    takes: allowed(param),
    default: param.default ?? null,
  }));
  return { id: chart.id, name: chart.words.en.name, section: chart.section, nature: chart.nature, params };
}

function oneCommand(group: Command, chart: Chart, io: Io): void {
  const command = group
    .command(chart.id)
    .summary(chart.words.en.name)
    .option("--out <file>", `where to write; the ending says what: ${FORMATS.join(", ")}`)
    .option("--format <format>", "what to write to standard output when there is no --out", "csv")
    .option("--json", "the same as --format json")
    .option(
      "--origin <origin>",
      "the origin that addresses printed in the file lie under, as https://observatory.example",
    );
  for (const [name, param] of Object.entries(paramsOf(chart))) {
    command.option(`--${flag(name)} <value>`, `${labelOf(chart, name)}: ${takes(param)}`);
  }
  for (const [name, option] of Object.entries(OPTIONS)) {
    command.option(`--${flag(name)} <value>`, `${option.describe}: ${option.allowed}`);
  }
  command.action((options: Record<string, string | boolean | undefined>) => write(chart, options, io));
}

async function write(chart: Chart, options: Record<string, string | boolean | undefined>, io: Io): Promise<void> {
  const { out, format, json, origin, whatIf, ...choices } = options;
  const whatif = await whatIfArgument(typeof whatIf === "string" ? whatIf : undefined);
  const target = typeof out === "string" ? out : undefined;
  const wanted = target === undefined ? (json === true ? "json" : String(format)) : extname(target).slice(1);
  const query = Object.entries({ ...choices, whatif }).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  const renderer = createRendererHere();
  try {
    const facts = bundledFacts();
    const place = typeof origin === "string" ? { base: originAt(origin) } : {};
    const deps = { facts, renderer, versions: createVersions(facts) };
    const file = await chartFile(deps, { chart: chart.id, format: wanted, query, ...place });
    if (target === undefined) return await writeBytes(io.output, file.body);
    await writeFileAt(target, file.body);
    await writeLine(io.output, target);
  } catch (error) {
    const isRefused = [ParameterError, UnknownError, VersionError].some((kind) => error instanceof kind);
    if (isRefused) throw new Refusal((error as Error).message);
    throw error;
  } finally {
    await renderer.close();
  }
}

function labelOf(chart: Chart, name: string): string {
  const { shared } = commonWords.en;
  return chart.words.en.params[name]?.label ?? shared[name as keyof typeof shared];
}

function takes(param: Param): string {
  return param.default === undefined ? allowed(param) : `${allowed(param)} (default ${String(param.default)})`;
}

/** asOf → as-of, whatif → what-if: how a command line writes what an address says. */
function flag(name: string): string {
  if (name === "whatif") return "what-if";
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
