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

/** A route with the parts of a path that it names. */
interface Match {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

/** Finds the routes whose path a request has, one for each method: their paths are taken apart once, not for every request. */
export function createMatcher(routes: readonly Route[]): (path: string) => Match[] {
  const taken = routes.map((route) => ({ route, wanted: route.path.split("/") }));
  return (path) => {
    const given = path.split("/");
    return taken.flatMap(({ route, wanted }) => {
      if (wanted.length !== given.length || !wanted.every((want, i) => fits(want, given[i] ?? ""))) return [];
      const named = wanted.flatMap((want, i) => (want.startsWith(":") ? [[want.slice(1), given[i] ?? ""]] : []));
      return [{ route, parts: Object.fromEntries(named) }];
    });
  };
}

function fits(want: string, part: string): boolean {
  return want.startsWith(":") ? part !== "" : want === part;
}
