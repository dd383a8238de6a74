import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort, portsFor } from "./ports.mjs";

const problem = async (env: Record<string, string>) => {
  const found = await portsFor(env);
  return "problem" in found ? found.problem : null;
};

test("portsFor(env) takes the two variables", async () => {
  const [dashboard, server] = [await freePort(), await freePort()];
  expect(await portsFor({ DASHBOARD_PORT: String(dashboard), SERVER_PORT: String(server) })).toEqual({
    dashboard,
    server,
  });
});

test.each([["127.0.0.1"], ["0.0.0.0"]])(
  "portsFor(env) names a port that is in use on %s and the variable that changes it",
  async (host) => {
    const holder = createServer();
    await new Promise<void>((done) => holder.listen(0, host, done));
    onTestFinished(() => void holder.close());
    const address = holder.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    expect(await problem({ DASHBOARD_PORT: String(await freePort()), SERVER_PORT: String(port) })).toBe(
      `Port ${port} is in use, so the server cannot start there; stop what holds it, or choose another: SERVER_PORT=${port + 10} npm start`,
    );
  },
);

test.each(["0", "65536", "80a", "-1", "3e3"])("portsFor(env) refuses %s as a port", async (text) => {
  expect(await problem({ DASHBOARD_PORT: text })).toBe(
    `invalid DASHBOARD_PORT: ${text}; it takes a port from 1 to 65535`,
  );
});

test("portsFor(env) refuses one port for both", async () => {
  expect(await problem({ DASHBOARD_PORT: "3999", SERVER_PORT: "3999" })).toBe(
    "DASHBOARD_PORT and SERVER_PORT are both 3999; give them two different ports",
  );
});
