import { type Facts, factsVersion, type TableName, tableWords } from "@observatory/domain/facts";
import { ABOUT, LICENCE } from "./about.ts";
import { sha256, type TableFiles, tableFiles } from "./table-files.ts";
import { tableSchemaOf } from "./table-schema.ts";

const SPEC = "https://datapackage.org/profiles/2.0";

/**
 * The facts as a Data Package: each table as CSV with the schema of its columns, and as JSON beside its JSON Schema. Paths are
 * relative, so that the description holds on the web and in the archive.
 *
 * @source Open Knowledge Foundation (2024), Data Package Standard, version 2.0.
 */
export function dataPackage(facts: Facts) {
  return {
    $schema: `${SPEC}/datapackage.json`,
    name: ABOUT.name,
    title: ABOUT.title,
    description: ABOUT.description,
    version: factsVersion(facts),
    keywords: [...ABOUT.keywords],
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.address }],
    contributors: [{ title: ABOUT.publisher, roles: ["publisher"] }],
    resources: tableFiles(facts).flatMap((files) => [csvResource(files), jsonResource(files)]),
  };
}

function csvResource({ table, csv }: TableFiles) {
  return {
    name: table,
    type: "table",
    path: `${table}.csv`,
    ...words(table),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: csv.byteLength,
    hash: `sha256:${sha256(csv)}`,
    dialect: { $schema: `${SPEC}/tabledialect.json`, lineTerminator: "\r\n", doubleQuote: true },
    schema: { $schema: `${SPEC}/tableschema.json`, ...tableSchemaOf(table) },
  };
}

/** `jsonSchema` is ours: the standard lets a description say more. */
function jsonResource({ table, json }: TableFiles) {
  return {
    name: `${table}-json`,
    path: `${table}.json`,
    ...words(table),
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    bytes: json.byteLength,
    hash: `sha256:${sha256(json)}`,
    jsonSchema: `schemas/${table}.json`,
  };
}

function words(table: TableName) {
  const { title, holds } = tableWords.en[table];
  return { title, description: holds };
}
