import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** The server as it is shipped, on a port of its own. */
export async function startServer(/** @type {string} */ main) {
  const env = { ...process.env, SERVER_PORT: "0" };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "inherit"] });
  /** @type {number} */
  const port = await new Promise((resolve, reject) => {
    let at = 0;
    child.once("exit", (code) => reject(new Error(`the server ended with status ${code}`)));
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => {
      const { event, port } = JSON.parse(line);
      if (event === "listening") at = port;
      if (event !== "ready") return;
      // From now on its log is let go unread, so that reading it takes no time from what is measured.
      lines.close();
      child.stdout.resume();
      resolve(at);
    });
  });
  return {
    port,
    /** Memory that the process with all its threads holds, in megabytes. */
    residentMegabytes: () =>
      Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    stop: async () => {
      child.removeAllListeners("exit");
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    },
  };
}
