import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * The processes a command has started. Each is the leader of its own group, so that stopping it stops whatever it started, and none
 * hears the terminal's Ctrl-C before we decide.
 */
export class Children {
  /** @type {Set<Child>} */
  #alive = new Set();
  #stopping = false;
  #graceMs;

  /** @param {number} graceMs - How long a process may take to end before it is killed. */
  constructor(graceMs = 6000) {
    this.#graceMs = graceMs;
    // However this process ends, an uncaught error or a closed pipe included, nothing outlives it.
    process.once("exit", () => {
      for (const child of this.#alive) child.kill("SIGKILL");
    });
  }

  /**
   * Starts one. What it says is passed on line by line, each after its name; with `says: "itself"` it writes straight to our output,
   * with `says: "aside"` all of it to our standard error.
   */
  start(
    /** @type {string} */ name,
    /** @type {string[]} */ words,
    /** @type {StartOptions} */ { cwd, env = {}, says = "lines" },
  ) {
    const child = new Child(name, words, { cwd, env, says });
    this.#alive.add(child);
    child.exited.then(() => this.#alive.delete(child));
    if (this.#stopping) child.stop(this.#graceMs);
    return child;
  }

  /** Ends all, kindly first; resolves when none is left. */
  async stop() {
    this.#stopping = true;
    await Promise.all([...this.#alive].reverse().map((child) => child.stop(this.#graceMs)));
  }

  get stopping() {
    return this.#stopping;
  }

  /**
   * Ctrl-C, a closed terminal or a supervisor's SIGTERM ends all and then this process with `status`. npm passes a signal to the shell
   * it runs scripts in, which dies of it without passing it on: so under npm, losing the parent counts as SIGTERM.
   */
  stopOnSignals(/** @type {(signal: string) => number} */ status) {
    const stop = (/** @type {string} */ signal) => {
      if (this.#stopping) return;
      const code = status(signal);
      this.stop().then(() => process.exit(code));
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event !== undefined)
      setInterval(() => process.ppid !== parent && stop("SIGTERM"), 300).unref();
  }
}

/** @typedef {{ cwd: string, env?: Record<string, string>, says?: keyof typeof stdio }} StartOptions */
/** @typedef {{ code: number | null, signal: string | null }} Exit */

/** @satisfies {Record<string, import("node:child_process").StdioOptions>} */
const stdio = { lines: ["ignore", "pipe", "pipe"], itself: ["ignore", "inherit", "inherit"], aside: ["ignore", 2, 2] };

const ownGroup = process.platform !== "win32";

class Child {
  /** @type {Promise<Exit>} */
  exited;
  #process;

  constructor(
    /** @type {string} */ name,
    /** @type {string[]} */ words,
    /** @type {Required<StartOptions>} */ { cwd, env, says },
  ) {
    this.name = name;
    const [command = "", ...rest] = words;
    this.#process = spawn(command, rest, {
      cwd,
      env: { ...process.env, ...env },
      stdio: stdio[says],
      detached: ownGroup,
    });
    this.exited = new Promise((done) => {
      this.#process.once("error", (error) => {
        process.stderr.write(`${name} could not start: ${error.message}\n`);
        done({ code: 1, signal: null });
      });
      this.#process.once("exit", (code, signal) => done({ code, signal }));
    });
    for (const [from, to] of /** @type {const} */ ([
      [this.#process.stdout, process.stdout],
      [this.#process.stderr, process.stderr],
    ]))
      if (from !== null) createInterface({ input: from }).on("line", (line) => to.write(`${name} | ${line}\n`));
  }

  async stop(/** @type {number} */ graceMs) {
    this.kill("SIGTERM");
    const late = setTimeout(() => this.kill("SIGKILL"), graceMs);
    await this.exited;
    clearTimeout(late);
    this.kill("SIGKILL"); // what it may have left behind in its group
  }

  kill(/** @type {NodeJS.Signals} */ signal) {
    const pid = this.#process.pid;
    if (pid === undefined) return;
    try {
      process.kill(ownGroup ? -pid : pid, signal);
    } catch {
      // Nobody left to hear it.
    }
  }
}
