import { Readable, Writable } from "node:stream";
import { runProgram } from "./program.ts";

/** Runs the command line on a text and gives back what it wrote; for tests. */
export async function runForTest(args: readonly string[], input: string | Iterable<string> = "") {
  const out: string[] = [];
  const err: string[] = [];
  const into = (list: string[]) =>
    new Writable({
      write(chunk, _encoding, done) {
        list.push(String(chunk));
        done();
      },
    });
  const status = await runProgram(args, {
    input: Readable.from(typeof input === "string" ? [input] : input),
    output: into(out),
    errors: into(err),
  });
  return { status, out: out.join(""), err: err.join("") };
}
