import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

/** Asked of a program of its own each time: within one, V8 remembers what it compiled without a file. */
const PROGRAM = `
  import { runParts } from ${JSON.stringify(new URL("compiled-parts.mjs", import.meta.url).href)};
  const { exports, fresh, keep } = runParts(process.argv[1], process.argv[2]);
  console.log(JSON.stringify({ answer: exports.answer(), fresh }));
  keep();`;

let folder: string;
const place = (name: string) => join(folder, name);
const kept = () => join(folder, "compiled", "of this V8");
const run = (): unknown => {
  const words = ["--input-type=module", "--eval", PROGRAM, place("main.js"), kept()];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "observatory-parts-"));
  writeFileSync(place("main.js"), `const { add } = require("./part-a.js"); exports.answer = () => add(20, 22);`);
  writeFileSync(place("part-a.js"), `exports.add = (a, b) => a + b;`);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what was compiled of each part is kept, and taken back by the next run", () => {
  expect(run()).toEqual({ answer: 42, fresh: ["main.js", "part-a.js"] });
  expect(readdirSync(kept()).sort()).toEqual(["main.js.v8", "part-a.js.v8"]);
  expect(run()).toEqual({ answer: 42, fresh: [] });
});

test.each([
  ["cut short", (path: string) => truncateSync(path, 100)],
  ["of something else", (path: string) => writeFileSync(path, "not what V8 made")],
  ["empty", (path: string) => writeFileSync(path, "")],
])("what is %s is compiled anew, and kept anew", (_, spoil) => {
  run();
  spoil(join(kept(), "main.js.v8"));
  expect(run()).toEqual({ answer: 42, fresh: ["main.js"] });
  expect(run()).toEqual({ answer: 42, fresh: [] });
});

test("a folder that cannot be written costs nothing but speed", () => {
  writeFileSync(join(folder, "compiled"), "a file where the folder would be");
  expect(run()).toEqual({ answer: 42, fresh: ["main.js", "part-a.js"] });
});

test("a part runs once, however many ask for it, and finds modules from its place", () => {
  writeFileSync(
    place("main.js"),
    `const { same } = require("./part-a.js"); const path = require("node:path");
     exports.answer = () => [same === require("./part-a.js").same, path.basename(__filename), require.resolve("node:fs")];`,
  );
  writeFileSync(place("part-a.js"), `exports.same = {};`);
  expect(run()).toMatchObject({ answer: [true, "main.js", "node:fs"] });
});

test("an error in a part names its file", () => {
  writeFileSync(place("main.js"), `exports.answer = () => { throw new Error("out of cheese"); };`);
  expect(run).toThrow(place("main.js"));
});
