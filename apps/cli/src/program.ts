import { InputError } from "@observatory/domain";
import { Command, CommanderError } from "commander";
import type { Io } from "./io.ts";
import { Refusal } from "./refusal.ts";

/** EX_SOFTWARE of sysexits.h, which no command answers with. */
const FAULT = 70;

/**
 * Runs the command line.
 *
 * @param args - The words after the command's name.
 * @returns The exit status: 0 done, 2 refused with one line that says why, 70 where the program itself is at fault, with the place
 *   in it; `verify` has 1 of its own.
 */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  try {
    const end = (code: number) => {
      status = code;
    };
    const program = await programOf(args, io, end);
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isRefusal(error)) {
      io.errors.write(`${error.message.split("\n")[0]}\n`);
      return 2;
    }
    const place = error instanceof Error ? error.stack : String(error);
    io.errors.write(`A fault of the program, not of what was asked of it:\n${place}\n`);
    return FAULT;
  }
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Refusal || error instanceof InputError;
}

type Install = (program: Command, io: Io, end: (status: number) => void) => void;

/** Every command in the order of the help, each with what brings it in. */
const COMMANDS: Readonly<Record<string, () => Promise<Install>>> = {
  compute: async () => (await import("./commands/compute.ts")).computeCommand,
  chart: async () => (await import("./commands/chart.ts")).chartCommand,
  score: async () => (await import("./commands/score.ts")).scoreCommand,
  composite: async () => (await import("./commands/composite.ts")).compositeCommand,
  claims: async () => (await import("./commands/claims.ts")).claimsCommand,
  facts: async () => (await import("./commands/facts.ts")).factsCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  report: async () => (await import("./commands/report.ts")).reportCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
};

/** The program with the command that is asked for; with all of them where none is, for the help and for suggestions. */
async function programOf(args: readonly string[], io: Io, end: (status: number) => void): Promise<Command> {
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
  const [asked = ""] = args;
  const wanted = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
  for (const name of wanted) (await COMMANDS[name]?.())?.(program, io, end);
  return program;
}
