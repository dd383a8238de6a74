import { computeFunctions } from "@observatory/domain/compute";
import { COMPUTE_LIMITS } from "../../compute/calculator.ts";
import { listFunctions, runFunction, schemaOf } from "../../compute/functions.ts";
import { LIMITS } from "../../limits.ts";
import { json, momentary } from "../answer.ts";
import { noQuery } from "../no-query.ts";
import { readJson } from "../read-json.ts";
import type { Route, RouteParameter } from "../route.ts";

const fn: RouteParameter = {
  in: "path",
  name: "fn",
  describe: "Name of a function of the calculator",
  schema: { type: "string", enum: computeFunctions.map(({ name }) => name) },
};

export const computeRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/api/v1/compute",
    summary: "Every function of the calculator, and what a request may hold",
    answers: ["application/json"],
    handle: ({ query }) => {
      noQuery(query);
      return json(listFunctions());
    },
  },
  {
    method: "GET",
    path: "/api/v1/compute/:fn",
    summary: "JSON Schema of a function's input and output",
    parameters: [fn],
    answers: ["application/json"],
    handle: ({ parts, query }) => {
      noQuery(query);
      return json(schemaOf(parts.fn ?? ""));
    },
  },
  {
    method: "POST",
    path: "/api/v1/compute/:fn",
    summary: "Computes; undefined is null, +∞ is the string Infinity",
    parameters: [fn],
    body: `The function's input: at most ${COMPUTE_LIMITS.numbersMax} numbers, ${LIMITS.bodyBytes} bytes, ${COMPUTE_LIMITS.secondsMax} s`,
    answers: ["application/json"],
    handle: async ({ parts, query, message }, { calculator }) => {
      noQuery(query);
      const input = await readJson(message, LIMITS.bodyBytes);
      return momentary(200, { result: await runFunction(calculator, parts.fn ?? "", input) });
    },
  },
];
