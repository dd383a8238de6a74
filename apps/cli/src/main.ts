import { runProgram } from "./program.ts";

/** Runs the command line on the process's own words and streams, and sets its status. */
export async function main(): Promise<void> {
  const io = { input: process.stdin, output: process.stdout, errors: process.stderr };
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.exitCode = await runProgram(process.argv.slice(2), io);
}
