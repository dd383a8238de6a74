import { tableFiles } from "../../data/table-files.ts";
import { tableNames, tableOf } from "../../facts/tables.ts";
import { UnknownError } from "../../files/unknown-error.ts";
import { factual } from "../factual.ts";
import { noQuery } from "../no-query.ts";
import type { Route } from "../route.ts";

const FORMATS = ["csv", "json"] as const;
const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** The facts as tables, in the form that loads back to the same facts version. */
export const dataFileRoute: Route = {
  method: "GET",
  path: "/data/:file",
  summary: "A table of facts as a file",
  parameters: [
    {
      in: "path",
      name: "file",
      describe: "Name of a table and what kind of file",
      schema: { type: "string", enum: tableNames.flatMap((name) => FORMATS.map((format) => `${name}.${format}`)) },
    },
  ],
  answers: ["text/csv", "application/json"],
  handle: ({ parts, query }, { facts }) => {
    noQuery(query);
    const [, name = "", format = ""] = /^(.*)\.([^.]*)$/.exec(parts.file ?? "") ?? [];
    const { table } = tableOf(facts, name);
    const headers = { "content-disposition": `inline; filename="${table}.${format}"` };
    const files = tableFiles(facts).find((one) => one.table === table);
    if (format === "csv" && files) return factual(facts, files.csv, CSV_TYPE, headers);
    if (format === "json" && files) return factual(facts, files.json, "application/json; charset=utf-8", headers);
    throw new UnknownError("format", format, FORMATS);
  },
};
