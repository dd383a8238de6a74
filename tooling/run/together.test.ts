import { expect, onTestFinished, test } from "vitest";
import { Children } from "./children.mjs";
import { freePort } from "./ports.mjs";
import { together } from "./together.mjs";

const serving = (port: number) => `require("node:http").createServer((_, out) => out.end()).listen(${port})`;

async function house(withinMs = 10_000) {
  const children = new Children(500);
  onTestFinished(() => children.stop());
  const port = await freePort();
  let told = (_: { status: number; line: string }) => {};
  const ended = new Promise<{ status: number; line: string }>((resolve) => {
    told = resolve;
  });
  const part = (name: string, script: string, ready = `http://127.0.0.1:${port}/`) => ({
    name,
    words: [process.execPath, "-e", script],
    cwd: import.meta.dirname,
    env: {},
    ready,
  });
  const run = (parts: ReturnType<typeof part>[]) =>
    together(children, parts, {
      withinMs,
      end: async (status: number, line: string) => {
        told({ status, line });
        await children.stop();
        return await new Promise<never>(() => {});
      },
    });
  return { children, port, part, run, ended };
}

test("together(parts) resolves when every part answers", async () => {
  const { part, port, run } = await house();
  await run([part("server", serving(port)), part("dashboard", "setInterval(() => {}, 1000)")]);
});

test("together(parts) ends with the status of a part that ends by itself", async () => {
  const { part, port, run, ended } = await house();
  await run([part("server", `${serving(port)}; setTimeout(() => process.exit(3), 700)`)]);
  expect(await ended).toEqual({
    status: 3,
    line: "The server ended with status 3, so everything was stopped; its last lines are above.",
  });
});

test("together(parts) ends when a part dies before it answers, and does not start the next", async () => {
  const { part, run, ended } = await house();
  run([part("server", "process.exit(2)"), part("dashboard", "throw new Error('must not start')")]);
  expect((await ended).status).toBe(2);
});

test("together(parts) says which part did not answer in time, and where", async () => {
  const { part, port, run, ended } = await house(400);
  run([part("server", "setInterval(() => {}, 1000)")]);
  expect((await ended).line).toBe(
    `The server did not answer at http://127.0.0.1:${port}/ within 0.4 s (no connection); everything was stopped.`,
  );
});
