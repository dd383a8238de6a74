import { bundledFacts, diffFacts, type Facts, type TableDiff } from "@observatory/domain/facts";
import type { Command } from "commander";
import { readFacts } from "../facts/read-tables.ts";
import { type Io, writeLine } from "../io.ts";

/** `observatory facts diff`: what changed between two states of the facts. */
export function diffCommand(group: Command, io: Io): void {
  group
    .command("diff")
    .summary("records added, removed and changed between two states of the facts")
    .argument("<old>", "an archive of /data, a folder of its JSON files, or one JSON file of all tables by name")
    .argument("[new]", "the same, newer (default: the facts shipped)")
    .option("--json", "as JSON, with the fields before and after")
    .action(async (old: string, now: string | undefined, { json }: { json?: boolean }) => {
      const before = await readFacts(old);
      const after: Facts = now === undefined ? bundledFacts() : await readFacts(now);
      const diffs = diffFacts(before, after);
      if (json) return writeLine(io.output, JSON.stringify(diffs, null, 2));
      for (const diff of diffs) for (const line of linesOf(diff)) await writeLine(io.output, line);
      if (diffs.length === 0) await writeLine(io.output, "no difference");
    });
}

function linesOf({ table, added, removed, changed }: TableDiff): string[] {
  return [
    ...added.map((id) => `+ ${table}/${id}`),
    ...removed.map((id) => `- ${table}/${id}`),
    ...changed.flatMap(({ id, fields }) => [
      `~ ${table}/${id}`,
      ...fields.map(({ field, before, after }) => `    ${field}: ${shown(before)} → ${shown(after)}`),
    ]),
  ];
}

const longest = 160;

function shown(value: unknown): string {
  const text = value === undefined ? "(absent)" : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
