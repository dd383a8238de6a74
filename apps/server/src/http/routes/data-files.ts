import { tableCsv, tableJson } from "@observatory/domain/facts";
import { tableNames, tableOf } from "../../facts/tables.ts";
import { UnknownError } from "../../files/unknown-error.ts";
import { content } from "../answer.ts";
import { noQuery } from "../no-query.ts";
import type { Route } from "../route.ts";

const FORMATS = ["csv", "json"] as const;

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
    if (format === "csv")
      return content(Buffer.from(tableCsv(facts, table)), "text/csv; charset=utf-8; header=present", headers);
    if (format === "json")
      return content(Buffer.from(tableJson(facts, table)), "application/json; charset=utf-8", headers);
    throw new UnknownError("format", format, FORMATS);
  },
};
