import { setFlagsFromString } from "node:v8";
import { runProgram } from "./program.ts";

/** A run is short: what is hot for a moment is not worth compiling once more. Unset, it costs a seventh of a run's time. */
setFlagsFromString("--interrupt-budget=1000000");

const io = { input: process.stdin, output: process.stdout, errors: process.stderr };
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await runProgram(process.argv.slice(2), io);
