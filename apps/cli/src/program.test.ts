import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { runProgram } from "./program.ts";
import { runForTest } from "./run-for-test.ts";

test("a fault of the program is told apart from a refusal, and says where it is", async () => {
  const said: string[] = [];
  const errors = new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk));
      done();
    },
  });
  const output = Object.assign(new Writable(), {
    write: () => {
      throw new TypeError("out of cheese");
    },
  });
  expect(await runProgram(["compute", "--help"], { input: Readable.from([]), output, errors })).toBe(70);
  expect(said.join("")).toMatch(
    /^A fault of the program, not of what was asked of it:\nTypeError: out of cheese\n\s+at /,
  );
});

test("a refusal is one line and status 2", async () => {
  const { status, err } = await runForTest(["chart", "no-such-chart"]);
  expect(status).toBe(2);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});
