import type { IncomingMessage, ServerResponse } from "node:http";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import type { AppDeps } from "../deps.ts";
import { LIMITS } from "../limits.ts";
import { appRouter } from "../trpc/router.ts";
import { preflight } from "./preflight.ts";
import { OPEN, SECURITY } from "./send.ts";
import { traced } from "./traced.ts";

export const TRPC = "/api/trpc/";

/** Hands a request to the procedures. */
export async function answerTrpc(
  deps: AppDeps,
  given: { request: IncomingMessage; response: ServerResponse; path: string },
): Promise<void> {
  const { request, response, path } = given;
  for (const [name, value] of Object.entries({ ...SECURITY, ...OPEN })) response.setHeader(name, value);
  if (request.method === "OPTIONS") {
    const { headers } = preflight(["GET", "POST"]);
    response.writeHead(204, headers).end();
    return;
  }
  await nodeHTTPRequestHandler({
    router: appRouter,
    createContext: () => deps,
    req: request,
    res: response,
    path,
    maxBodySize: LIMITS.bodyBytes,
    maxBatchSize: LIMITS.batch,
    onError: ({ error, path: procedure }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      deps.log({
        level: "error",
        event: "failure",
        route: `${TRPC}${procedure ?? ""}`,
        ...traced(error.cause ?? error),
      });
    },
  });
}
