import { execSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bytesMax, pictures } from "../pictures/pages.mjs";
import { contentOf, root } from "../rules/source.ts";
import { commands } from "./markdown.ts";

const typed = commands(contentOf("README.md"));
const observatory = typed.filter((line) => line.includes("observatory -- "));

test("the README shows the two commands and the command line", () => {
  expect(typed).toEqual(expect.arrayContaining(["npm start", "npm test"]));
  expect(observatory.length).toBeGreaterThan(2);
});

test("the README shows every picture that the script renews, each small enough to load, and no other", () => {
  const shown = [...contentOf("README.md").matchAll(/!\[[^\]]{20,}\]\(docs\/pictures\/([^)]+)\.png\)/g)].map(
    ([, name]) => name,
  );
  expect(shown.toSorted()).toEqual(pictures.map(({ name }) => name).toSorted());
  for (const name of shown) {
    const { size } = statSync(join(root, `docs/pictures/${name}.png`));
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(bytesMax);
  }
});

test.each(observatory)(
  "README: %s",
  (line) => {
    const folder = mkdtempSync(join(tmpdir(), "observatory-readme-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = /--out (\S+)/.exec(line)?.[1];
    const command = file === undefined ? line : line.replace(file, join(folder, file));
    const said = execSync(command, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    if (file === undefined) expect(said.length).toBeGreaterThan(20);
    else {
      expect(existsSync(join(folder, file))).toBe(true);
      expect(statSync(join(folder, file)).size).toBeGreaterThan(1000);
    }
  },
  60_000,
);
