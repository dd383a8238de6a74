import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { charts } from "@observatory/charts";
import { factsVersion } from "@observatory/domain/facts";
import type { AppDeps } from "./deps.ts";
import { payloadOf } from "./files/payload-of.ts";
import { createApp } from "./http/create-app.ts";
import { LIMITS } from "./limits.ts";

export interface Running {
  readonly port: number;
  /** Stops taking requests, finishes those under way, ends the workers. */
  readonly stop: () => Promise<void>;
}

/**
 * Listens, then draws a first figure; from then on the server says that it is ready.
 *
 * @throws Error with code EADDRINUSE if the port is taken.
 */
export async function startServer(
  deps: Omit<AppDeps, "isReady">,
  place: { port: number; host: string },
): Promise<Running> {
  let ready = false;
  const app = createApp({ ...deps, isReady: () => ready });
  const server = createServer({ requestTimeout: LIMITS.requestTimeoutMs, keepAliveTimeout: 30_000 }, app.handle);
  server.listen(place.port, place.host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  deps.log({ level: "info", event: "listening", host: place.host, port, factsVersion: factsVersion(deps.facts) });
  drawFirst(deps)
    .then(() => {
      ready = true;
      deps.log({ level: "info", event: "ready" });
    })
    .catch((error: unknown) => deps.log({ level: "error", event: "not ready", error: String(error) }));
  const stop = async () => {
    ready = false;
    const closed = once(server, "close");
    server.close();
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), LIMITS.drainMs);
    await closed;
    clearTimeout(late);
    await Promise.all([deps.renderer.close(), deps.calculator.close()]);
  };
  return { port, stop };
}

async function drawFirst({ facts, renderer }: Pick<AppDeps, "facts" | "renderer">): Promise<void> {
  const [first] = charts;
  if (first === undefined) return;
  const payload = payloadOf(facts, { chart: first.id, query: [], locale: "en" });
  await renderer.svg({ payload, width: 850, theme: "light", frame: "full" });
}
