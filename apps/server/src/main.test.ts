import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, inject, test } from "vitest";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** The bundled server as a process of its own, with what it says. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [inject("mainFile")], { env: { PATH: process.env.PATH, ...env } });
  children.push(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    said.out += text;
  });
  child.stderr.on("data", (text) => {
    said.err += text;
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, said, ended };
}

async function listening(server: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const found = /"event":"listening".*"port":(\d+)/.exec(server.said.out);
    if (found !== null) return `http://127.0.0.1:${found[1]}`;
    await new Promise((later) => setTimeout(later, 20));
  }
}

describe("node dist/main.js", () => {
  test("becomes ready once a figure was drawn, finishes what is under way on SIGTERM, and ends with 0", async () => {
    const server = start({ SERVER_PORT: "0", RENDER_WORKERS: "1" });
    const url = await listening(server);
    while ((await fetch(`${url}/readyz`)).status !== 200) await new Promise((later) => setTimeout(later, 50));
    const underWay = fetch(`${url}/charts/milestone-lanes.png?scale=3`);
    await new Promise((later) => setTimeout(later, 50));
    server.child.kill("SIGTERM");
    const response = await underWay;
    expect([response.status, (await response.arrayBuffer()).byteLength > 100_000]).toEqual([200, true]);
    expect(await server.ended).toBe(0);
    expect(server.said.err).toBe("");
    for (const line of server.said.out.trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("event");
  });

  test("says in one line that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const server = start({ SERVER_PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.said.err).toBe(`port ${port} is in use; stop what runs there, or choose another with SERVER_PORT\n`);
    other.close();
  });

  test("says in one line that a setting cannot be used", async () => {
    const server = start({ SERVER_PORT: "http" });
    expect(await server.ended).toBe(1);
    expect(server.said.err).toBe('invalid SERVER_PORT: "http"; a whole number from 0 to 65535\n');
  });
});

describe("FACTS_FOLDER=… node dist/main.js", () => {
  const shipped = fileURLToPath(new URL("../../../packages/domain/data", import.meta.url));

  test.each([
    ["an unknown field", (zone: Record<string, unknown>) => ({ ...zone, colour: "red" }), "colour"],
    [
      "a source that nothing is",
      (zone: Record<string, unknown>) => ({ ...zone, sources: [{ source: "nope", supports: [] }] }),
      "nope",
    ],
  ])("refuses to start with %s and names the fact", async (_, change, word) => {
    const folder = mkdtempSync(join(tmpdir(), "facts-"));
    cpSync(shipped, folder, { recursive: true });
    const file = join(folder, "zones.json");
    const [first, ...rest] = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify([change(first), ...rest]));
    const server = start({ SERVER_PORT: "0", FACTS_FOLDER: folder });
    expect(await server.ended).toBe(1);
    expect(server.said.err).toContain(`zones.json › ${first.id}`);
    expect(server.said.err).toContain(word);
    expect(server.said.out).toBe("");
    rmSync(folder, { recursive: true });
  });

  test("refuses to start with a file that is not JSON and names it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "facts-"));
    writeFileSync(join(folder, "zones.json"), "[{");
    const server = start({ SERVER_PORT: "0", FACTS_FOLDER: folder });
    expect(await server.ended).toBe(1);
    expect(server.said.err).toMatch(/^zones\.json: is not JSON: .*; mend the file\n$/);
    rmSync(folder, { recursive: true });
  });
});
