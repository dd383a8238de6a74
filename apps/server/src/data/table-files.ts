import { createHash } from "node:crypto";
import {
  type Facts,
  factTables,
  type TableName,
  tableCsv,
  tableJson,
  tableKeys,
  tableSchema,
} from "@observatory/domain/facts";

/** One table as the files it is published as. */
export interface TableFiles {
  readonly table: TableName;
  readonly csv: Uint8Array;
  readonly json: Uint8Array;
}

const kept = new WeakMap<Facts, readonly TableFiles[]>();

/** Every table as files, made once for the same facts. */
export function tableFiles(facts: Facts): readonly TableFiles[] {
  const files =
    kept.get(facts) ??
    tableKeys.map((key) => {
      const table = factTables[key].name;
      return { table, csv: Buffer.from(tableCsv(facts, table)), json: Buffer.from(tableJson(facts, table)) };
    });
  kept.set(facts, files);
  return files;
}

/** The JSON Schema of a table as a file. */
export function schemaFile(table: TableName): Uint8Array {
  return Buffer.from(`${JSON.stringify(tableSchema(table), null, 2)}\n`);
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
