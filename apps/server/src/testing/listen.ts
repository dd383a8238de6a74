import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bundledFacts } from "@observatory/domain/facts";
import { inject } from "vitest";
import { createCalculator } from "../compute/calculator.ts";
import type { AppDeps } from "../deps.ts";
import { createApp } from "../http/create-app.ts";
import { createRenderer } from "../render/renderer.ts";
import { createVersions } from "../versions/versions.ts";

/** The server on a port of its own, with real facts and workers unless told otherwise. */
export async function listen(changes: Partial<AppDeps> = {}) {
  const folder = new URL(inject("workersFolder"));
  const events: Record<string, unknown>[] = [];
  const deps: AppDeps = {
    facts: bundledFacts(),
    versions: createVersions(bundledFacts(), new URL("kept-facts/", folder)),
    publicOrigin: null,
    renderer: createRenderer({ folder, workers: 1 }),
    calculator: createCalculator({ folder }),
    isReady: () => true,
    log: (event) => events.push(event),
    now: () => 0,
    ...changes,
  };
  const app = createApp(deps);
  const server = createServer(app.handle).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    events,
    get: (path: string, init?: RequestInit) => fetch(url + path, init),
    post: (path: string, body: unknown, type = "application/json") =>
      fetch(url + path, {
        method: "POST",
        headers: { "content-type": type },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await Promise.all([deps.renderer.close(), deps.calculator.close()]);
    },
  };
}
