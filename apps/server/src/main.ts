import { FactsError } from "@observatory/domain/facts";
import { createCalculator } from "./compute/calculator.ts";
import { EnvError, readEnv } from "./env.ts";
import { readFacts } from "./facts/read-tables.ts";
import { createRenderer } from "./render/renderer.ts";
import { startServer } from "./start.ts";
import { createVersions } from "./versions/versions.ts";

const log = (event: Readonly<Record<string, unknown>>) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
};

try {
  const { port, host, factsFolder, renderWorkers, publicOrigin } = readEnv();
  const facts = readFacts(factsFolder);
  const renderer = createRenderer(renderWorkers === null ? {} : { workers: renderWorkers });
  const calculator = createCalculator();
  const now = () => performance.now();
  const versions = createVersions(facts);
  const running = await startServer({ facts, versions, publicOrigin, renderer, calculator, log, now }, { port, host });
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log({ level: "info", event: "stopping", signal });
    void running.stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
} catch (error) {
  process.stderr.write(`${lineOf(error)}\n`);
  process.exit(1);
}

/** What went wrong at the start, for the person who started it. */
function lineOf(error: unknown): string {
  if (error instanceof FactsError || error instanceof EnvError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === "EADDRINUSE") return `port ${port} is in use; stop what runs there, or choose another with SERVER_PORT`;
  if (code === "EACCES") return `port ${port} may not be used by this user; choose another with SERVER_PORT`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
