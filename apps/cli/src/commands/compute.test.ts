import { describe, expect, test } from "vitest";
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
