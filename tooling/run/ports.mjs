import { createServer } from "node:net";

/**
 * The two public ports of this run, refused in one line when they cannot be used.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ dashboard: number, server: number } | { problem: string }>}
 */
export async function portsFor(env) {
  const asked = { dashboard: portIn(env, "DASHBOARD_PORT", 3000), server: portIn(env, "SERVER_PORT", 4000) };
  for (const port of Object.values(asked)) if (typeof port === "string") return { problem: port };
  const { dashboard, server } = /** @type {{ dashboard: number, server: number }} */ (asked);
  if (dashboard === server)
    return { problem: `DASHBOARD_PORT and SERVER_PORT are both ${dashboard}; give them two different ports` };
  if (!(await isFree(dashboard))) return { problem: busy(dashboard, "dashboard", "DASHBOARD_PORT") };
  if (!(await isFree(server))) return { problem: busy(server, "server", "SERVER_PORT") };
  return { dashboard, server };
}

/** A port nobody listens on now; the system chooses it. */
export async function freePort() {
  const probe = await listening(0, undefined);
  if (typeof probe === "string") throw new Error(`no free port: ${probe}`);
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === "string") throw new Error("no free port: the system named none");
  return address.port;
}

function portIn(/** @type {NodeJS.ProcessEnv} */ env, /** @type {string} */ name, /** @type {number} */ otherwise) {
  const text = env[name];
  if (text === undefined || text === "") return otherwise;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : `invalid ${name}: ${text}; it takes a port from 1 to 65535`;
}

const busy = (/** @type {number} */ port, /** @type {string} */ whose, /** @type {string} */ variable) =>
  `Port ${port} is in use, so the ${whose} cannot start there; stop what holds it, or choose another: ${variable}=${port + 10} npm start`;

/** Free means free on every address: something on 127.0.0.1 alone would answer in our place. */
async function isFree(/** @type {number} */ port) {
  for (const host of [undefined, "127.0.0.1"]) {
    const probe = await listening(port, host);
    if (typeof probe === "string") return false;
    await new Promise((done) => probe.close(done));
  }
  return true;
}

/** @returns {Promise<import("node:net").Server | string>} the listening server, or the error's code */
function listening(/** @type {number} */ port, /** @type {string | undefined} */ host) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error) => done("code" in error ? String(error.code) : error.message));
    probe.listen({ port, host, exclusive: true }, () => done(probe));
  });
}
