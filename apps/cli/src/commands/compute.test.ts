import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { runProgram } from "../program.ts";
import { runForTest } from "../run-for-test.ts";

describe("observatory compute <fn>", () => {
  test("prints the result as one line of JSON", async () => {
    const { status, out } = await runForTest(["compute", "concentration"], '{"x":[40,30,20,10]}');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ nPositive: 4, cr2: 0.7, hhi: 0.3, garciaAlba: 0.3933333333333333 });
    expect(out.endsWith("\n")).toBe(true);
  });

  test("takes numbers from --values as the input's x", async () => {
    const values = await runForTest(["compute", "concentration", "--values", "40,30,20,10"]);
    const input = await runForTest(["compute", "concentration"], '{"x":[40,30,20,10]}');
    expect(values.out).toBe(input.out);
  });

  test("writes undefined as null", async () => {
    const { out } = await runForTest(["compute", "concentration"], '{"x":[0,0]}');
    expect(JSON.parse(out).hhi).toBeNull();
  });

  test.each([
    [["compute", "concentration", "--values", "1,a"], "", 'invalid number: "a" at --values[1]'],
    [["compute", "concentration", "--values", ""], "", "at least one amount"],
    [["compute", "concentration", "--values", "1,-2"], "", "got -2 at x[1]"],
    [["compute", "concentration"], '{"x":[1,"NaN"]}', "at x[1]"],
    [["compute", "concentration"], "", "missing input"],
    [["compute", "concentration"], "{", "invalid JSON"],
    [["compute", "concentration", "--input", "no-such.json"], "", "missing file: no-such.json"],
    [["compute", "herfindal"], '{"x":[1]}', 'unknown fn: "herfindal"'],
    [["compute"], '{"x":[1]}', "missing fn"],
    [["compute", "concentration", "--shout"], "", "unknown option '--shout'"],
  ])("refuses %j with exit status 2 and one line", async (args, input, said) => {
    const { status, out, err } = await runForTest(args, input);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("observatory compute --jsonl", () => {
  test("answers every line in order, bad ones with their error, and ends well", async () => {
    const lines = [
      '{"id":1,"fn":"concentration","input":{"x":[1,1]}}',
      "not json",
      '{"id":"b","fn":"nope","input":{}}',
      "",
      '{"id":3,"fn":"concentration","input":{"x":[]}}',
      '{"fn":"concentration","input":{"x":[2]}}',
    ];
    const { status, out } = await runForTest(["compute", "--jsonl"], `${lines.join("\n")}\n`);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual([1, null, "b", 3, null]);
    expect(answers.map((answer) => answer.error?.code ?? "ok")).toEqual([
      "ok",
      "bad-json",
      "unknown-fn",
      "bad-input",
      "ok",
    ]);
    expect(answers[3].error.path).toEqual(["x"]);
  });
});

describe("observatory compute --jsonl of a stream without end", () => {
  test("takes in no more than it can hand on, so that memory stays flat", async () => {
    const request = '{"fn":"concentration","input":{"x":[40,30,20,10]}}\n';
    let taken = 0;
    let isEnough = false;
    function* lines() {
      while (!isEnough) {
        taken++;
        yield request.repeat(100);
      }
    }
    const waiting: (() => void)[] = [];
    const output = new Writable({ write: (_chunk, _encoding, done) => (isEnough ? done() : waiting.push(done)) });
    const input = Readable.from(lines(), { objectMode: false });
    const running = runProgram(["compute", "--jsonl"], { input, output, errors: output });

    await settled(() => taken);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(200);

    const read = 1000;
    for (let answer = 0; answer < read; answer++) {
      while (waiting.length === 0) await turn();
      waiting.shift()?.();
    }
    expect(taken).toBeGreaterThanOrEqual(read / 100);
    expect(taken).toBeLessThan(read / 100 + 200);

    isEnough = true;
    for (const done of waiting.splice(0)) done();
    expect(await running).toBe(0);
  });
});

const turn = () => new Promise((later) => setImmediate(later));

/** Waits until a number has not changed for a while of turns. */
async function settled(number: () => number): Promise<void> {
  for (let before = -1, still = 0; still < 50; ) {
    await turn();
    still = number() === before ? still + 1 : 0;
    before = number();
  }
}

describe("observatory compute --list and --schema", () => {
  test("list every function with a line, and the schema of each is an object", async () => {
    const { out } = await runForTest(["compute", "--list"]);
    const names = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0] ?? "");
    expect(names).toContain("concentration");
    for (const name of names) {
      const schema = await runForTest(["compute", "--schema", name]);
      expect(JSON.parse(schema.out)).toMatchObject({ input: { type: "object" }, output: { type: "object" } });
    }
  });
});
