import type { IncomingMessage, ServerResponse } from "node:http";
import type { AppDeps, Deps } from "../deps.ts";
import { LIMITS } from "../limits.ts";
import { problemOf, RequestError } from "../problem.ts";
import { type Answer, refusal } from "./answer.ts";
import { answerTrpc, TRPC } from "./answer-trpc.ts";
import { openapiRoute } from "./openapi.ts";
import { preflight } from "./preflight.ts";
import { refusedTo } from "./refused-page.ts";
import { createMatcher, type Route } from "./route.ts";
import { catalogueRoutes } from "./routes/catalogues.ts";
import { chartFileRoute } from "./routes/chart-files.ts";
import { chartListRoute, chartPayloadRoute } from "./routes/charts.ts";
import { computeRoutes } from "./routes/compute.ts";
import { dataFileRoute } from "./routes/data-files.ts";
import { embedRoute, oembedRoute } from "./routes/embed.ts";
import { factsRoutes } from "./routes/facts.ts";
import { healthRoutes } from "./routes/health.ts";
import { reportRoutes } from "./routes/report.ts";
import { scoreRoute } from "./routes/score.ts";
import { versionRoutes } from "./routes/versions.ts";
import { send } from "./send.ts";
import { traced } from "./traced.ts";

export interface App {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Requests under way. */
  readonly active: () => number;
}

/** The server without a socket: give it a request, it answers. */
export function createApp(deps: AppDeps): App {
  const described = [
    chartFileRoute(deps),
    ...reportRoutes(deps),
    embedRoute,
    oembedRoute,
    ...catalogueRoutes,
    dataFileRoute,
    chartListRoute,
    chartPayloadRoute,
    ...factsRoutes,
    scoreRoute,
    ...computeRoutes,
    ...versionRoutes,
  ];
  const matches = createMatcher([...described, openapiRoute(described), ...healthRoutes(deps.isReady)]);
  let active = 0;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const started = deps.now();
    const { method = "GET", url = "/" } = request;
    const path = url.split("?")[0] ?? "/";
    let name = "unknown";
    active++;
    response.once("close", () => {
      active--;
      const ms = Math.round(deps.now() - started);
      deps.log({ level: "info", event: "request", method, route: name, status: response.statusCode, ms });
    });
    if (path.startsWith(TRPC) && url.length <= LIMITS.urlCharacters && active <= LIMITS.requests) {
      name = TRPC;
      void answerTrpc(deps, { request, response, path: path.slice(TRPC.length) });
      return;
    }
    answer(matches, deps, request, {
      overloaded: active > LIMITS.requests,
      found: (route) => {
        name = route.path;
      },
    })
      .catch((error: unknown) => {
        const problem = problemOf(error);
        if (problem.status === 500) deps.log({ level: "error", event: "failure", route: name, ...traced(error) });
        return refusedTo(request, problem);
      })
      .then((done) => send(request, response, done));
  };
  return { handle, active: () => active };
}

async function answer(
  matches: ReturnType<typeof createMatcher>,
  deps: Deps,
  message: IncomingMessage,
  watch: { overloaded: boolean; found: (route: Route) => void },
): Promise<Answer> {
  const { method = "GET", url = "/" } = message;
  if (watch.overloaded) {
    const text = "too many requests at once; try again soon";
    throw new RequestError({ status: 503, code: "busy", message: text, retryAfterSeconds: 2 });
  }
  if (url.length > LIMITS.urlCharacters) {
    const text = `the address is longer than ${LIMITS.urlCharacters} characters`;
    throw new RequestError({ status: 414, code: "too-long", message: text });
  }
  const [path = "/", search = ""] = url.split(/\?(.*)/s);
  const candidates = matches(path);
  if (candidates.length === 0) {
    throw new RequestError({
      status: 404,
      code: "unknown-address",
      message: "unknown address; /api/openapi.json lists all",
    });
  }
  const methods = candidates.map(({ route }) => route.method);
  if (method === "OPTIONS") return preflight(methods);
  const chosen = candidates.find(({ route }) => route.method === (method === "HEAD" ? "GET" : method));
  if (chosen === undefined) {
    const problem = {
      status: 405,
      code: "wrong-method",
      message: `invalid method: ${method}; one of ${methods.join(", ")}`,
    } as const;
    const refused = refusal(problem);
    return { ...refused, headers: { ...refused.headers, allow: methods.join(", ") } };
  }
  watch.found(chosen.route);
  const query = [...new URLSearchParams(search)];
  return chosen.route.handle({ parts: decoded(chosen.parts), query, message }, deps);
}

function decoded(parts: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, decodeURIComponent(part)]));
  } catch {
    throw new RequestError({ status: 400, code: "bad-address", message: "the address is not valid percent-encoding" });
  }
}
