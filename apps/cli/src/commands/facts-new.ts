import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { checkTables, factTables, problemLine } from "@observatory/domain/facts";
import { type Command, Option } from "commander";
import { type AskedField, askedFields, draftMilestone, type Lane } from "../facts/draft-milestone.ts";
import { insertRecord } from "../facts/insert-record.ts";
import { readTables } from "../facts/read-tables.ts";
import { type Io, writeFileAt, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";

interface Options {
  readonly lane: Lane;
  readonly facts: string;
  readonly ask?: boolean;
}

/** `observatory facts new milestone`: asks, or takes --field=value pairs, and writes one valid record in its place. */
export function newCommand(group: Command, io: Io): void {
  group
    .command("new")
    .summary("add a record to the facts")
    .argument("<what>", "milestone")
    .argument("[fields...]", "fields as --name=value; lists with semicolons between, anything deeper as JSON")
    .addOption(new Option("--lane <lane>", "whose milestone").choices(["china", "eu"]).default("china"))
    .option("--facts <folder>", "the folder of the facts", "packages/domain/data")
    .option("--ask", "ask for what is missing (as on a terminal)")
    .allowUnknownOption()
    .action(async (what: string, given: string[], options: Options) => {
      if (what !== "milestone") throw new Refusal(`unknown record: ${what}; known: milestone`);
      const today = new Date().toISOString().slice(0, 10);
      const answers = new Map(given.map(pairOf));
      const isTerminal = (io.input as { isTTY?: boolean }).isTTY === true;
      if (options.ask || isTerminal) await askFor(askedFields(options.lane, today), answers, io);
      const record = draftMilestone(options.lane, answers, today);
      await writeLine(io.output, await add(record, options));
    });
}

function pairOf(word: string): [name: string, value: string] {
  const [, name, value] = /^--([A-Za-z0-9]+)=(.*)$/s.exec(word) ?? [];
  if (name === undefined || value === undefined) throw new Refusal(`invalid field: ${word}; write --name=value`);
  return [name, value];
}

async function askFor(fields: readonly AskedField[], answers: Map<string, string>, io: Io): Promise<void> {
  const lines = createInterface({ input: io.input })[Symbol.asyncIterator]();
  for (const { name, description, standard } of fields) {
    if (answers.has(name)) continue;
    const usual = standard === undefined ? "" : ` [${JSON.stringify(standard)}]`;
    await writeLine(io.errors, `${name}${usual}: ${description}`);
    const { value, done } = await lines.next();
    const answer = String(value ?? "").trim();
    if (answer !== "") answers.set(name, answer);
    if (done === true) return;
  }
}

/** Puts a record into its file when nothing is wrong with it there. */
async function add(record: Record<string, unknown>, { lane, facts: folder }: Options): Promise<string> {
  const table = factTables[lane === "eu" ? "milestonesEu" : "milestonesChina"];
  const file = join(folder, table.file);
  const before = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`missing file: ${file} (${error.code ?? "unreadable"})`);
  });
  const after = insertRecord(before, record, table.sortedBy);
  const tables = await readTables(folder);
  const known = new Set(checkTables(tables).map(problemLine));
  const fresh = checkTables({ ...tables, [table.name]: JSON.parse(after) })
    .map(problemLine)
    .filter((line) => !known.has(line));
  const [first, ...more] = fresh;
  if (first !== undefined) throw new Refusal(more.length === 0 ? first : `${first} (and ${more.length} more)`);
  await writeFileAt(file, after);
  return `${file} › ${String(record.id)}: added; give each date its source in supports, and mark it seen`;
}
