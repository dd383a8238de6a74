import { countsOf, recordOf, tableNames, tableOf, versionOf } from "../../facts/tables.ts";
import { json } from "../answer.ts";
import { noQuery } from "../no-query.ts";
import type { Route, RouteParameter } from "../route.ts";

const table: RouteParameter = {
  in: "path",
  name: "table",
  describe: "Name of a table",
  schema: { type: "string", enum: tableNames },
};

export const factsRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/api/v1/facts",
    summary: "Which facts these are, and how many each table holds",
    answers: ["application/json"],
    handle: ({ query }, { facts }) => {
      noQuery(query);
      return json({ ...versionOf(facts), tables: countsOf(facts) });
    },
  },
  {
    method: "GET",
    path: "/api/v1/facts/:table",
    summary: "All records of a table",
    parameters: [table],
    answers: ["application/json"],
    handle: ({ parts, query }, { facts }) => {
      noQuery(query);
      return json({ ...versionOf(facts), ...tableOf(facts, parts.table ?? "") });
    },
  },
  {
    method: "GET",
    path: "/api/v1/facts/:table/:id",
    summary: "One record with its sources and what is disputed in it",
    parameters: [table, { in: "path", name: "id", describe: "Id of a record", schema: { type: "string" } }],
    answers: ["application/json"],
    handle: ({ parts, query }, { facts }) => {
      noQuery(query);
      return json({ ...versionOf(facts), ...recordOf(facts, parts.table ?? "", parts.id ?? "") });
    },
  },
];
