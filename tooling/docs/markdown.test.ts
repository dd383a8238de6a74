import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { contentOf, repositoryFiles, root } from "../rules/source.ts";
import { addresses, anchors, commands, namedScripts, relativeLinks } from "./markdown.ts";

const pages = repositoryFiles().filter((path) => path.endsWith(".md"));
const scripts = repositoryFiles()
  .filter((path) => path.endsWith("package.json"))
  .flatMap((path) => Object.keys(JSON.parse(contentOf(path)).scripts ?? {}));

test.each(pages)("every relative link of %s leads somewhere", (page) => {
  const dead = relativeLinks(contentOf(page)).filter((link) => {
    const [file = "", anchor] = decodeURI(link).split("#");
    const target = file === "" ? page : join(dirname(page), file);
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && target.endsWith(".md") && !anchors(contentOf(target)).includes(anchor);
  });
  expect(dead).toEqual([]);
});

test.each(pages)("every npm script that %s names is there", (page) => {
  expect(namedScripts(contentOf(page)).filter((name) => !scripts.includes(name))).toEqual([]);
});

test("decisions are numbered without a gap, and each says what it costs", () => {
  const decisions = pages.filter((path) => path.startsWith("docs/adr/"));
  expect(decisions.map((path) => Number(/(\d{4})-/.exec(path)?.[1]))).toEqual(decisions.map((_, at) => at + 1));
  for (const path of decisions) expect(contentOf(path), path).toMatch(/^## What it costs$/m);
});

test("relativeLinks(text) leaves out code and other sites", () => {
  expect(relativeLinks("[a](x.md#b) `[c](d)` [e](https://example.org)\n```\n[f](g)\n```\n[h](#i)")).toEqual([
    "x.md#b",
    "#i",
  ]);
});

test("anchors(text) are those of the headings", () => {
  expect(anchors("# What it does, and *how*\n## A/B `c`")).toEqual(["what-it-does-and-how", "ab-c"]);
});

test("commands(text) takes shell lines from indented and fenced blocks, without comments", () => {
  const text =
    "Do:\n\n    npm start   # opens\n    /charts/x.svg\n\n```sh\ncurl a | b\n```\n```ts\nnpm = 1;\n```\n- npm in prose";
  expect(commands(text)).toEqual(["npm start", "curl a | b"]);
  expect(addresses(text)).toEqual(["/charts/x.svg"]);
});

test("namedScripts(text) finds them behind flags too", () => {
  expect(namedScripts("`npm run --silent observatory -- x`, npm start, then npm run test:browser -w tooling")).toEqual([
    "observatory",
    "start",
    "test:browser",
  ]);
});
