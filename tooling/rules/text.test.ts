import { expect, test } from "vitest";
import { contentOf, repositoryFiles } from "./source.ts";
import { findings } from "./text.ts";

const binary = /\.(png|ttf|otf|woff2?|ico|pdf|xlsx|gz|br)$/;
const texts = repositoryFiles().filter((path) => !binary.test(path) && path !== "tooling/rules/text.test.ts");

test("no file holds a registry's host, a path of a machine or a promise", () => {
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.flatMap((path) => findings(path, contentOf(path)))).toEqual([]);
});

test.each([
  ["a package registry's host", "https://registry.example.org/zod"],
  ["a path of somebody's machine", "open /home/anna/observatory"],
  ["a path of somebody's machine", 'cd "/tmp/clone"'],
  ["a word that promises", "// TODO later"],
  ["a word that promises", "Coming soon: coming soon"],
])("findings(path, text) finds %s in %s", (name, text) => {
  expect(findings("x.md", `first\n${text}`)).toEqual([expect.stringMatching(`^x\\.md:2 holds ${name}`)]);
});

test.each([
  "https://example.org/home/news",
  "a/tmp/x",
  "mkdtemp(join(tmpdir(), name))",
  "the registry of charts",
  "npm.config",
])("findings(path, text) leaves alone: %s", (text) => {
  expect(findings("x.md", text)).toEqual([]);
});
