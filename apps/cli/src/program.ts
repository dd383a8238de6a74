import { InputError } from "@observatory/domain";
import { Command, CommanderError } from "commander";
import { chartCommand } from "./commands/chart.ts";
import { claimsCommand } from "./commands/claims.ts";
import { compositeCommand } from "./commands/composite.ts";
import { computeCommand } from "./commands/compute.ts";
import { exportCommand } from "./commands/export.ts";
import { factsCommand } from "./commands/facts.ts";
import { reportCommand } from "./commands/report.ts";
import { scoreCommand } from "./commands/score.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { Io } from "./io.ts";
import { Refusal } from "./refusal.ts";

/**
 * Runs the command line.
 *
 * @param args - The words after the command's name.
 * @returns The exit status: 0 done, 2 refused with one line that says why; `verify` has statuses of its own.
 */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  try {
    const end = (code: number) => {
      status = code;
    };
    await programOf(io, end).parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isRefusal(error)) throw error;
    io.errors.write(`${error.message.split("\n")[0]}\n`);
    return 2;
  }
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Refusal || error instanceof InputError;
}

function programOf(io: Io, end: (status: number) => void): Command {
  const program = new Command("observatory")
    .description("The China AI Ecosystem Observatory on the command line: numbers, charts, facts and files.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.output.write(text),
      writeErr: (text) => io.errors.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "")),
    })
    .showSuggestionAfterError(true)
    .helpCommand(false);
  computeCommand(program, io);
  chartCommand(program, io);
  scoreCommand(program, io);
  compositeCommand(program, io);
  claimsCommand(program, io);
  factsCommand(program, io);
  exportCommand(program, io);
  reportCommand(program, io);
  verifyCommand(program, io, end);
  return program;
}
