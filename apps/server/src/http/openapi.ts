import { computeFunctions, computeSchema } from "@observatory/domain/compute";
import { factsVersion } from "@observatory/domain/facts";
import { json } from "./answer.ts";
import { noQuery } from "./no-query.ts";
import type { Route } from "./route.ts";

/** The description of all addresses, made from the routes themselves. */
export function openapiRoute(routes: readonly Route[]): Route {
  const self: Route = {
    method: "GET",
    path: "/api/openapi.json",
    summary: "This description",
    answers: ["application/json"],
    handle: ({ query }, { facts }) => {
      noQuery(query);
      return json(openapiOf([...routes, self], factsVersion(facts)));
    },
  };
  return self;
}

function openapiOf(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "China AI Ecosystem Observatory",
      version,
      description: "Facts, numbers and figures. The version is that of the facts. No account, no key, no cookie.",
      license: { name: "Facts CC BY 4.0, code MIT" },
    },
    paths,
    components: {
      schemas: {
        Problem: PROBLEM,
        ...Object.fromEntries(
          computeFunctions.flatMap((one) => {
            const { input, output } = computeSchema(one);
            return [
              [`${one.name}.input`, input],
              [`${one.name}.output`, output],
            ];
          }),
        ),
      },
    },
  };
}

function operationOf(route: Route) {
  const success = { description: "Success", content: Object.fromEntries(route.answers.map((type) => [type, {}])) };
  const problem = { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return {
    summary: route.summary,
    ...(route.parameters === undefined ? {} : { parameters: route.parameters.map(parameterOf) }),
    ...(route.body === undefined
      ? {}
      : { requestBody: { description: route.body, required: true, content: { "application/json": {} } } }),
    responses: {
      200: success,
      default: { description: "A refusal that says what would have been understood", content: problem },
    },
  };
}

function parameterOf(parameter: NonNullable<Route["parameters"]>[number]) {
  const { name, describe, schema } = parameter;
  return { in: parameter.in, name, description: describe, required: parameter.in === "path", schema };
}

const PROBLEM = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message"],
      properties: {
        code: { type: "string", description: "Stable word for programs" },
        message: { type: "string", description: "One line for people" },
        parameter: { type: "string" },
        allowed: { type: "string", description: "What the parameter takes" },
        known: { type: "array", items: { type: "string" }, description: "Names that exist" },
        path: { type: "array", description: "Where in the input" },
      },
    },
  },
};
