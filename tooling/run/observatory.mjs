import { Children } from "./children.mjs";
import { dashboardDir, root, turbo } from "./places.mjs";
import { portsFor } from "./ports.mjs";
import { quiet } from "./quiet.mjs";
import { together } from "./together.mjs";

/**
 * Builds, then runs the server and the dashboard until one ends by itself or somebody stops them. What differs between start and dev
 * is what is built, the words each process is started with, and the sentence said when both answer.
 *
 * @param {{ mode: "production" | "development", build: string[], beside?: string[], server: string[],
 *   dashboard: (port: string) => string[], ready: string }} kind
 */
export async function runObservatory({ mode, build, beside, server, dashboard, ready }) {
  const children = new Children();
  children.stopOnSignals(() => 0);
  /** All children first, then one line, then the status. @returns {Promise<never>} */
  const end = async (/** @type {number} */ status, /** @type {string} */ line) => {
    await children.stop();
    process.stderr.write(`${line}\n`);
    process.exit(status);
  };

  const ports = await portsFor(process.env);
  if ("problem" in ports) return await end(1, ports.problem);

  process.stdout.write("Building what changed since the last time…\n");
  const words = [
    ...turbo,
    "run",
    "build",
    ...build.map((app) => `--filter=@observatory/${app}`),
    "--output-logs=errors-only",
  ];
  const { code } = await children.start("build", words, { cwd: root, env: quiet, says: "aside" }).exited;
  if (children.stopping) return;
  if (code !== 0) return await end(code ?? 1, "The build failed, see the lines above; nothing was started.");

  const serverUrl = `http://127.0.0.1:${ports.server}`;
  const address = `http://localhost:${ports.dashboard}`;
  const [serverPort, dashboardPort] = [String(ports.server), String(ports.dashboard)];
  const env = { ...quiet, NODE_ENV: mode, SERVER_PORT: serverPort, DASHBOARD_PORT: dashboardPort };
  const parts = [
    { name: "server", words: server, cwd: root, env, ready: `${serverUrl}/readyz` },
    {
      name: "dashboard",
      words: dashboard(dashboardPort),
      cwd: dashboardDir,
      env: { ...env, SERVER_URL: process.env.SERVER_URL || serverUrl },
      ready: `${address}/`,
    },
  ];
  if (beside !== undefined) parts.unshift({ name: "build", words: beside, cwd: root, env, ready: "" });
  await together(children, parts, { withinMs: mode === "production" ? 60_000 : 120_000, end });
  process.stdout.write(`\n${ready}: ${address}\nCtrl-C stops it.\n\n`);
}
