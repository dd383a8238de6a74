import type { Command } from "commander";
import type { Io } from "../io.ts";
import { Refusal } from "../refusal.ts";
import { checkCommand } from "./facts-check.ts";
import { diffCommand } from "./facts-diff.ts";
import { linksCommand } from "./facts-links.ts";
import { newCommand } from "./facts-new.ts";
import { tableCommand } from "./facts-table.ts";

/** `observatory facts`: check, take out, compare and add facts, and look after their sources. */
export function factsCommand(program: Command, io: Io): void {
  const group = program
    .command("facts")
    .summary("check, take out, compare or add facts")
    .argument("[what]")
    .action((what: string | undefined) => {
      const said = what === undefined ? "missing command" : `unknown command: ${what}`;
      throw new Refusal(`${said}; known: check, table, diff, new, links`);
    });
  checkCommand(group, io);
  tableCommand(group, io);
  diffCommand(group, io);
  newCommand(group, io);
  linksCommand(group, io);
}
