import { bundledTables, checkTables, problemLine } from "@observatory/domain/facts";
import type { Command } from "commander";
import { readTables } from "../facts/read-tables.ts";
import { type Io, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";

/** `observatory facts check`: everything wrong with the facts in one run. */
export function checkCommand(group: Command, io: Io): void {
  group
    .command("check")
    .summary("name everything wrong with the facts, in one run")
    .description(
      "Form, ids, references, order and editorial rules; one line a problem: file › id › path: what; remedy.",
    )
    .option("--facts <path>", "a folder with one JSON file a table, or an archive of /data (default: those shipped)")
    .option("--json", "the problems as JSON")
    .action(async ({ facts, json }: { facts?: string; json?: boolean }) => {
      const problems = checkTables(facts === undefined ? bundledTables() : await readTables(facts));
      if (json) await writeLine(io.output, JSON.stringify(problems, null, 2));
      else for (const problem of problems) await writeLine(io.output, problemLine(problem));
      const files = new Set(problems.map(({ file }) => file)).size;
      if (problems.length > 0) throw new Refusal(`${problems.length} problems in ${files} files`);
      if (!json) await writeLine(io.output, "nothing is wrong");
    });
}
