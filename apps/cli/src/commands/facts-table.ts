import { bundledFacts, tableCsv, tableJson } from "@observatory/domain/facts";
import { type Command, Option } from "commander";
import { type Io, writeBytes, writeFileAt, writeLine } from "../io.ts";

/** `observatory facts table`: one table, byte for byte what /data gives. */
export function tableCommand(group: Command, io: Io): void {
  group
    .command("table")
    .summary("one table as CSV or JSON")
    .argument("<name>", "name of the table, as in addresses")
    .addOption(new Option("--format <format>", "what to write").choices(["csv", "json"]).default("csv"))
    .option("--out <file>", "where to write; standard output when absent")
    .action(async (name: string, { format, out }: { format: "csv" | "json"; out?: string }) => {
      const text = format === "csv" ? tableCsv(bundledFacts(), name) : tableJson(bundledFacts(), name);
      if (out === undefined) return writeBytes(io.output, Buffer.from(text));
      await writeFileAt(out, text);
      await writeLine(io.output, out);
    });
}
