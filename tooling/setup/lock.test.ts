import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { withLock } from "./lock.mjs";

function place() {
  const folder = mkdtempSync(join(tmpdir(), "observatory-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "install.lock");
}

test("withLock(path, work) returns what the work returns and leaves no lock", async () => {
  const path = place();
  expect(
    await withLock(
      path,
      () => existsSync(path),
      () => {},
    ),
  ).toBe(true);
  expect(existsSync(path)).toBe(false);
});

test("withLock(path, work) lets processes in one at a time", async () => {
  const path = place();
  const log = `${path}.log`;
  const script = `
    import { withLock } from ${JSON.stringify(new URL("lock.mjs", import.meta.url).href)};
    import { appendFileSync } from "node:fs";
    const note = (word) => appendFileSync(${JSON.stringify(log)}, word + " ");
    await withLock(${JSON.stringify(path)}, () => { note("in"); const until = Date.now() + 150; while (Date.now() < until); note("out"); }, () => {});`;
  const runs = [1, 2, 3].map(
    () => new Promise((done) => spawn(process.execPath, ["--input-type=module", "-e", script]).once("exit", done)),
  );
  expect(await Promise.all(runs)).toEqual([0, 0, 0]);
  expect(readFileSync(log, "utf8").trim()).toBe("in out in out in out");
});

test("withLock(path, work) takes over from a process that has died", async () => {
  const path = place();
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(path, String(pid));
  expect(
    await withLock(
      path,
      () => "done",
      () => {},
    ),
  ).toBe("done");
});

test("withLock(path, work) leaves no lock when the work throws", async () => {
  const path = place();
  await expect(
    withLock(
      path,
      () => {
        throw new Error("no");
      },
      () => {},
    ),
  ).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});
