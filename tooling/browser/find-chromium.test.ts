import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findChromium } from "./find-chromium.mjs";

function folderWith(name: string, script: string) {
  const folder = mkdtempSync(join(tmpdir(), "observatory-chromium-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

test("findChromium(env) takes the one that is named before any other", async () => {
  const named = join(folderWith("mine", "echo Chromium 1"), "mine");
  const path = folderWith("chromium", "echo Chromium 2");
  expect(await findChromium({ PLAYWRIGHT_CHROMIUM_PATH: named, PATH: path }, tmpdir())).toBe(named);
});

test("findChromium(env) takes one on the path", async () => {
  const path = folderWith("google-chrome", "echo Google Chrome 143");
  expect(await findChromium({ PATH: `/usr/bin-of-nobody:${path}` }, tmpdir())).toBe(join(path, "google-chrome"));
});

test("findChromium(env) refuses a named one that does not start, rather than use another", async () => {
  const named = join(folderWith("mine", "exit 1"), "mine");
  await expect(findChromium({ PLAYWRIGHT_CHROMIUM_PATH: named, PATH: "" }, tmpdir())).rejects.toThrow(
    `invalid PLAYWRIGHT_CHROMIUM_PATH: ${named}; it does not start with --version`,
  );
});
