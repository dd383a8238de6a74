import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocks } from "../docs/markdown.ts";
import { contentOf, root } from "../rules/source.ts";

const temporary = mkdtempSync(join(tmpdir(), "observatory-package-"));
const copy = join(temporary, "repository");
const source = join(copy, "packages", "domain");
const user = join(temporary, "user");
const manifest = () => readFileSync(join(source, "package.json"), "utf8");

/** Runs a program and gives what it printed; a failure says all that was said. */
function run(command: string, words: string[], cwd: string) {
  const env = { ...process.env, npm_config_loglevel: "error" };
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Where the domain package finds a dependency: beside itself or at the root. */
const dependency = (name: string) =>
  [join(root, "packages", "domain"), root]
    .map((place) => join(place, "node_modules", name))
    .find((place) => existsSync(place)) ?? "";
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");

/** What the README tells a stranger to write; checked by the compiler and run by Node as the same file. */
const readme =
  blocks(contentOf("README.md"))
    .find(({ language }) => language === "ts")
    ?.lines.join("\n") ?? "";

/** What the package's own README shows, block by block, with what each line that prints says it prints. */
const shown = blocks(contentOf("packages/domain/README.md"))
  .filter(({ language }) => language === "ts")
  .map(({ lines }, i) => ({
    file: `shown-${i + 1}.js`,
    text: lines.join("\n"),
    says: lines.flatMap((line) => /console\.log\(.*\); \/\/ (.+)$/.exec(line)?.[1] ?? []),
  }));

/** The same number, counted by hand: squares of the platforms in each city over the square of all. */
function herfindahlOfCities() {
  const platforms: { seatGb2260: string; designatedOn: string }[] = JSON.parse(
    contentOf("packages/domain/data/platforms.json"),
  );
  const asOf = /asOf: "([\d-]+)"/.exec(readme)?.[1] ?? "";
  const counted = platforms.filter(({ designatedOn: on }) => on + "-12-31".slice(on.length - 4) <= asOf);
  const cities = [...new Set(counted.map(({ seatGb2260 }) => seatGb2260))];
  const squares = cities.map((city) => counted.filter(({ seatGb2260 }) => seatGb2260 === city).length ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / counted.length ** 2;
}

beforeAll(() => {
  const leaveOut = /(^|\/)(node_modules|dist|\.turbo)$/;
  cpSync(join(root, "packages", "domain"), source, { recursive: true, filter: (path) => !leaveOut.test(path) });
  for (const name of ["LICENSE", "LICENSE-FACTS.md", "tsconfig.base.json"]) cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const before = manifest();
  run("npm", ["pack", "--pack-destination", temporary], source);
  expect(manifest()).toBe(before);

  mkdirSync(user);
  writeFileSync(join(user, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  // Its dependencies come from what is installed here, so that no network is needed.
  for (const name of Object.keys(JSON.parse(before).dependencies))
    run("npm", ["pack", "--ignore-scripts", "--pack-destination", temporary], dependency(name));
  const tarballs = readdirSync(temporary).filter((name) => name.endsWith(".tgz"));
  run(
    "npm",
    ["install", "--offline", "--no-audit", "--no-fund", ...tarballs.map((name) => join(temporary, name))],
    user,
  );
  writeFileSync(join(user, "readme.js"), readme);
  for (const { file, text } of shown) writeFileSync(join(user, file), text);
}, 300_000);

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test("npm pack of domain leaves the repository's manifest and no copies behind", () => {
  expect(readdirSync(source).filter((name) => /LICENSE|\.source$/.test(name))).toEqual([]);
  expect(JSON.parse(manifest()).exports["."]).toBe("./src/index.ts");
});

test("the packed domain holds no TypeScript source, no test and no script of ours", () => {
  const installed = join(user, "node_modules", "@observatory", "domain");
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => /(?<!\.d)\.tsx?$|\.test\.|^scripts|^data/.test(name))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "LICENSE-FACTS.md", "README.md", "package.json"]));
  expect(JSON.parse(readFileSync(join(installed, "package.json"), "utf8"))).not.toHaveProperty("scripts");
});

test("every door of the packed domain opens in plain Node", () => {
  const doors = Object.keys(JSON.parse(manifest()).exports).map((door) => `@observatory/domain${door.slice(1)}`);
  const script = `for (const door of ${JSON.stringify(doors)}) console.log(Object.keys(await import(door)).length);`;
  const counts = run(process.execPath, ["--input-type=module", "-e", script], user).trim().split("\n").map(Number);
  expect(counts).toHaveLength(doors.length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test("the README's lines print the HHI of platforms by city, in plain Node", () => {
  expect(Number(run(process.execPath, ["readme.js"], user))).toBeCloseTo(herfindahlOfCities(), 12);
});

test.each(shown)(
  "the package's README, $file: its lines print in plain Node what they say they print",
  ({ file, says }) => {
    expect(says.length).toBeGreaterThan(0);
    const printed = run(process.execPath, [file], user).trim().split("\n");
    expect(printed.filter((line) => says.includes(line))).toEqual(says);
  },
);

test("the README's lines are type-checked, the package's declarations with them", () => {
  const check = (...files: string[]) =>
    run(
      process.execPath,
      [tsc, "--noEmit", "--strict", "--checkJs", "--module", "nodenext", "--target", "es2022", ...files],
      user,
    );
  expect(check("readme.js", ...shown.map(({ file }) => file))).toBe("");
  writeFileSync(join(user, "wrong.js"), readme.replace('"city"', '"village"'));
  expect(() => check("wrong.js")).toThrow();
});

test("the README's lines bundle for a browser", async () => {
  const entryPoints = [join(user, "readme.js")];
  const { outputFiles, warnings } = await build({
    entryPoints,
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
  });
  expect(warnings).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/^import /m);
});

test("a browser that asks for mathematics alone is not sent the facts", async () => {
  const stdin = { contents: `export { herfindahl } from "@observatory/domain/concentration";`, resolveDir: user };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    format: "esm",
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(20_000);
});

test("a packing that fails leaves the repository's manifest as it was", () => {
  const before = manifest();
  const broken = join(source, "src", "numeric", "broken.ts");
  writeFileSync(broken, "export const broken: string = 1;");
  expect(() => run("npm", ["pack", "--pack-destination", temporary], source)).toThrow();
  rmSync(broken);
  expect(manifest()).toBe(before);
  expect(existsSync(join(source, "package.json.source"))).toBe(false);
}, 180_000);
