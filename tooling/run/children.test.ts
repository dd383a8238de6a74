import { expect, test } from "vitest";
import { answers } from "./answers.mjs";
import { Children } from "./children.mjs";
import { freePort } from "./ports.mjs";

const node = (script: string) => [process.execPath, "-e", script];
const here = { cwd: import.meta.dirname, says: "itself" as const };

/** A program that answers once it has begun. */
const serving = (port: number) => `require("node:http").createServer((_, out) => out.end()).listen(${port});`;
const obstacleAt = (port: number) => answers(`http://127.0.0.1:${port}/`, { withinMs: 100, giveUp: () => false });
const begun = (port: number) => expect.poll(() => obstacleAt(port), { timeout: 40_000 }).toBe(null);

test("children.stop() ends a process and what it has started", async () => {
  const port = await freePort();
  const grandchild = JSON.stringify(serving(port));
  const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${grandchild}]); setInterval(() => {}, 1000)`;
  const children = new Children();
  children.start("parent", node(parent), here);
  await begun(port);
  await children.stop();
  expect(await obstacleAt(port)).toBe("no connection");
});

test("children.stop() kills a process that does not listen", async () => {
  const port = await freePort();
  const children = new Children(200);
  const child = children.start("deaf", node(`process.on("SIGTERM", () => {}); ${serving(port)}`), here);
  await begun(port);
  await children.stop();
  expect(await child.exited).toEqual({ code: null, signal: "SIGKILL" });
});

test("children.start(name, words) after stop() ends at once", async () => {
  const children = new Children();
  await children.stop();
  const child = children.start("late", node("setInterval(() => {}, 1000)"), here);
  expect((await child.exited).code).toBe(null);
});

test("children.start(name, words) tells the exit status", async () => {
  const child = new Children().start("short", node("process.exit(7)"), here);
  expect(await child.exited).toEqual({ code: 7, signal: null });
});

test("children.start(name, words) ends with status 1 when there is no such program", async () => {
  const child = new Children().start("absent", ["no-such-program-here"], here);
  expect(await child.exited).toEqual({ code: 1, signal: null });
});
