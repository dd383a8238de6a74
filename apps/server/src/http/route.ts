import type { IncomingMessage } from "node:http";
import type { Deps } from "../deps.ts";
import type { Answer } from "./answer.ts";

/** A request as a route sees it. */
export interface RouteRequest {
  /** Parts of the path by the names that the route gives them. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly message: IncomingMessage;
}

export interface Route {
  readonly method: "GET" | "POST";
  /** `:name` stands for one part of the path. */
  readonly path: string;
  readonly summary: string;
  /** What the path's parts and the query take, and the body, for the description of the API. */
  readonly parameters?: readonly RouteParameter[];
  readonly body?: string;
  /** Media types of a success. */
  readonly answers: readonly string[];
  readonly handle: (request: RouteRequest, deps: Deps) => Answer | Promise<Answer>;
}

export interface RouteParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly describe: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The parts of a path that a route names, or null where the route is for other paths. */
export function matched(route: Route, path: string): Record<string, string> | null {
  const wanted = route.path.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const parts: Record<string, string> = {};
  for (const [i, want] of wanted.entries()) {
    const part = given[i] ?? "";
    if (want.startsWith(":") && part !== "") parts[want.slice(1)] = part;
    else if (want !== part) return null;
  }
  return parts;
}
