import { archive } from "../../data/archive.ts";
import { dataPackage } from "../../data/data-package.ts";
import { dcat } from "../../data/dcat.ts";
import { feed } from "../../data/feed.ts";
import { schemaFile } from "../../data/table-files.ts";
import { tableNames, tableOf } from "../../facts/tables.ts";
import { UnknownError } from "../../files/unknown-error.ts";
import { factual } from "../factual.ts";
import { langParameter, withoutLang } from "../lang.ts";
import { noQuery } from "../no-query.ts";
import { originOf } from "../origin.ts";
import type { Route } from "../route.ts";

const text = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** What the tables are, for programs that look for data, and all of them at once. */
export const catalogueRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/data/observatory-facts.zip",
    summary: "Every table as CSV and JSON with its schema, in one archive",
    answers: ["application/zip"],
    handle: ({ query }, { facts }) => {
      noQuery(query);
      const headers = { "content-disposition": 'attachment; filename="observatory-facts.zip"' };
      return factual(facts, archive(facts), "application/zip", headers);
    },
  },
  {
    method: "GET",
    path: "/data/datapackage.json",
    summary: "The tables as a Data Package, version 2",
    answers: ["application/json"],
    handle: ({ query }, { facts }) => {
      noQuery(query);
      return factual(facts, text(dataPackage(facts)), "application/json; charset=utf-8");
    },
  },
  {
    method: "GET",
    path: "/data/dcat.jsonld",
    summary: "The tables as a DCAT-AP 3 catalogue",
    answers: ["application/ld+json"],
    handle: ({ query, message }, { facts, publicOrigin }) => {
      noQuery(query);
      return factual(facts, text(dcat(facts, originOf(message, publicOrigin))), "application/ld+json");
    },
  },
  {
    method: "GET",
    path: "/data/schemas/:file",
    summary: "JSON Schema of a table",
    parameters: [
      {
        in: "path",
        name: "file",
        describe: "Name of a table and .json",
        schema: { type: "string", enum: tableNames.map((name) => `${name}.json`) },
      },
    ],
    answers: ["application/schema+json"],
    handle: ({ parts, query }, { facts }) => {
      noQuery(query);
      const [, name = "", format = ""] = /^(.*)\.([^.]*)$/.exec(parts.file ?? "") ?? [];
      if (format !== "json") throw new UnknownError("format", format, ["json"]);
      return factual(facts, schemaFile(tableOf(facts, name).table), "application/schema+json");
    },
  },
  {
    method: "GET",
    path: "/feed.xml",
    summary: "What changed in the facts, as an Atom feed",
    parameters: [langParameter],
    answers: ["application/atom+xml"],
    handle: ({ query, message }, { facts, publicOrigin }) => {
      const [locale, rest] = withoutLang(query);
      noQuery(rest);
      const body = Buffer.from(feed(facts, { origin: originOf(message, publicOrigin), locale }));
      return factual(facts, body, "application/atom+xml; charset=utf-8");
    },
  },
];
