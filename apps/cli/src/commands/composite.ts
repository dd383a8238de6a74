import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { computeOne } from "@observatory/domain/compute";
import {
  auditComposite,
  type CompositeInput,
  type CompositeResult,
  type CompositeTable,
  compositeFromTables,
  readCsv,
} from "@observatory/domain/scenario";
import type { Command } from "commander";
import { type Io, readAll, writeFileAt, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";

interface Options {
  readonly data: string;
  readonly structure: string;
  readonly steps?: string;
  readonly out: string;
}

/** `observatory composite`: any team's index from two tables, with every step that led to it. */
export function compositeCommand(program: Command, io: Io): void {
  program
    .command("composite")
    .summary("build a composite indicator from a table of data and a table of structure")
    .description(
      "Data: one unit a row, its id under `unit`. Structure: code, level (1 for indicators), parent, direction, weight, denominator.\nWrites scores, ranks, coverage, weights, each step's table and the audit.",
    )
    .requiredOption("--data <file>", "the data as CSV")
    .requiredOption("--structure <file>", "the structure as CSV")
    .option("--steps <file>", "how numbers become an index, as JSON; the steps of compute compositeIndicator")
    .requiredOption("--out <folder>", "where to write; made where it does not exist")
    .action((options: Options) => run(options, io));
}

async function run({ data, structure, steps, out }: Options, io: Io): Promise<void> {
  const table = async (file: string) => readCsv(await readAll(io.input, file));
  const tables = compositeFromTables(await table(data), await table(structure));
  const input = steps === undefined ? tables : { ...tables, steps: parsed(steps, await readAll(io.input, steps)) };
  const answer = computeOne("compositeIndicator", input);
  if ("error" in answer) throw new Refusal(answer.error.message);
  const result = answer.result as CompositeResult;
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`cannot make ${out} (${error.code ?? error.message})`);
  });
  for (const [name, text] of filesOf(input as CompositeInput, result)) {
    await writeFileAt(join(out, name), text);
    await writeLine(io.output, join(out, name));
  }
  for (const note of result.notes) await writeLine(io.output, `note: ${note}`);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`malformed JSON: ${file} (${(error as Error).message})`);
  }
}

function filesOf(input: CompositeInput, result: CompositeResult): [string, string][] {
  const units = input.units.map(({ id }) => id);
  const weights = Object.entries(result.effectiveWeights).map(([code, weight]) => [code, String(weight)]);
  const { treatment, imputedCells, notes } = result;
  const audit = { ...auditComposite(input, result), treatment, imputedCells, notes };
  return [
    ["scores.csv", tableCsv(units, result.scores)],
    ["ranks.csv", tableCsv(units, result.ranks)],
    ["coverage.csv", tableCsv(units, result.coverage)],
    ["weights.csv", csv([["code", "effectiveWeight"], ...weights])],
    ...Object.entries(result.steps).map(([step, table]): [string, string] => [`${step}.csv`, tableCsv(units, table)]),
    ["audit.json", `${JSON.stringify(audit, null, 2)}\n`],
  ];
}

/** One unit a row, one code a column; empty where there is no number. */
function tableCsv(units: readonly string[], table: CompositeTable): string {
  const codes = Object.keys(table);
  const cells = (i: number) => codes.map((code) => String(table[code]?.[i] ?? ""));
  return csv([["unit", ...codes], ...units.map((unit, i) => [unit, ...cells(i)])]);
}

function csv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}
