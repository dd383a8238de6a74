import { execSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentOf, root } from "../rules/source.ts";
import { commands } from "./markdown.ts";

const typed = commands(contentOf("README.md"));
const observatory = typed.filter((line) => line.includes("observatory -- "));

test("the README shows the two commands and the command line", () => {
  expect(typed).toEqual(expect.arrayContaining(["npm start", "npm test"]));
  expect(observatory.length).toBeGreaterThan(2);
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
