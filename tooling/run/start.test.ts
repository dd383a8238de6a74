import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { answers } from "./answers.mjs";
import { freePort } from "./ports.mjs";

const listen = (port: string) => `require("node:http").createServer((_, out) => out.end("here")).listen(${port});`;
const standIns = {
  "node_modules/turbo/bin/turbo": "",
  "apps/server/dist/main.js": listen("process.env.SERVER_PORT"),
  "apps/server/build.mjs": "setInterval(() => {}, 1000);",
  "node_modules/next/dist/bin/next": listen("process.argv.at(-1)"),
};

/** A house of stand-ins around the real scripts, started as npm would start it. */
async function started(
  script: "start.mjs" | "dev.mjs",
  {
    changes = {},
    env: asked = {},
    shell = false,
  }: { changes?: Partial<typeof standIns>; env?: object; shell?: boolean } = {},
) {
  const root = mkdtempSync(join(tmpdir(), "observatory-start-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(import.meta.dirname, join(root, "tooling", "run"), { recursive: true });
  for (const [path, text] of Object.entries({ ...standIns, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, "apps", "dashboard"));
  const ports = { dashboard: await freePort(), server: await freePort() };
  const numbers = { DASHBOARD_PORT: String(ports.dashboard), SERVER_PORT: String(ports.server) };
  const env = { ...process.env, ...numbers, SERVER_URL: "", ...asked };
  const words = [process.execPath, join(root, "tooling", "run", script)];
  // As npm does it: in a shell that stays, because it has something left to do.
  const [command = "", ...rest] = shell ? ["sh", "-c", `${words.join(" ")}; exit $?`] : words;
  const house = spawn(command, rest, { env });
  onTestFinished(() => void house.kill("SIGKILL"));
  return {
    house,
    ports,
    said: listenTo(house),
    ended: new Promise<number | null>((done) => house.once("close", done)),
  };
}

function listenTo(house: ChildProcess) {
  const said = { text: "" };
  for (const stream of [house.stdout, house.stderr])
    stream?.on("data", (chunk) => {
      said.text += chunk;
    });
  return said;
}

const obstacleAt = (port: number) => answers(`http://127.0.0.1:${port}/`, { withinMs: 300, giveUp: () => false });

test.each([
  ["start.mjs", "SIGINT"],
  ["start.mjs", "SIGTERM"],
  ["start.mjs", "SIGHUP"],
  ["dev.mjs", "SIGINT"],
] as const)("%s prints the address when both answer, and %s leaves no process", async (script, signal) => {
  const { house, ports, said, ended } = await started(script);
  await expect.poll(() => said.text, { timeout: 40_000 }).toContain(`: http://localhost:${ports.dashboard}\n`);
  expect(await obstacleAt(ports.server)).toBe(null);
  house.kill(signal);
  expect(await ended).toBe(0);
  expect(await obstacleAt(ports.server)).toBe("no connection");
  expect(await obstacleAt(ports.dashboard)).toBe("no connection");
});

test("start.mjs leaves no process when npm's shell dies of a signal", async () => {
  const { house, ports, said } = await started("start.mjs", { env: { npm_lifecycle_event: "start" }, shell: true });
  await expect.poll(() => said.text, { timeout: 40_000 }).toContain("Ctrl-C");
  house.kill("SIGTERM");
  await expect.poll(() => obstacleAt(ports.server), { timeout: 40_000 }).toBe("no connection");
  await expect.poll(() => obstacleAt(ports.dashboard), { timeout: 40_000 }).toBe("no connection");
});

test("start.mjs leaves no process when nobody reads its lines any more", async () => {
  const chatty = `${standIns["apps/server/dist/main.js"]} setInterval(() => console.log("still here"), 50);`;
  const { house, ports, said, ended } = await started("start.mjs", { changes: { "apps/server/dist/main.js": chatty } });
  await expect.poll(() => said.text, { timeout: 40_000 }).toContain("still here");
  house.stdout.destroy();
  await ended;
  expect(await obstacleAt(ports.server)).toBe("no connection");
});

test("start.mjs ends with a server's status and says so in one line", async () => {
  const dying = `${standIns["apps/server/dist/main.js"]} console.log("out of cheese"); setTimeout(() => process.exit(4), 2500);`;
  const { ports, said, ended } = await started("start.mjs", { changes: { "apps/server/dist/main.js": dying } });
  expect(await ended).toBe(4);
  expect(said.text).toContain("server | out of cheese\n");
  expect(said.text.trim().split("\n").at(-1)).toBe(
    "The server ended with status 4, so everything was stopped; its last lines are above.",
  );
  expect(await obstacleAt(ports.dashboard)).toBe("no connection");
});

test("start.mjs starts nothing when the build fails", async () => {
  const { said, ended } = await started("start.mjs", {
    changes: { "node_modules/turbo/bin/turbo": "process.exit(2)" },
  });
  expect(await ended).toBe(2);
  expect(said.text.trim().split("\n").at(-1)).toBe("The build failed, see the lines above; nothing was started.");
});

test("start.mjs refuses a busy port in one line, before it builds", async () => {
  const holder = createServer();
  await new Promise<void>((done) => holder.listen(0, done));
  onTestFinished(() => void holder.close());
  const address = holder.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { said, ended } = await started("start.mjs", { env: { SERVER_PORT: String(port) } });
  expect(await ended).toBe(1);
  expect(said.text).toBe(
    `Port ${port} is in use, so the server cannot start there; stop what holds it, or choose another: SERVER_PORT=${port + 10} npm start\n`,
  );
});
