import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledFacts, type Facts, FactsError, parseFacts } from "@observatory/domain/facts";

/**
 * The facts to serve: those of a folder with one JSON file a table, or those that are shipped.
 *
 * @throws FactsError if a fact is broken; names file, record and field.
 */
export function readFacts(folder: string | null): Facts {
  if (folder === null) return bundledFacts();
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return parseFacts(Object.fromEntries(files.map((file) => [file.replace(/\.json$/, ""), readTable(folder, file)])));
}

function readTable(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (error) {
    const problem = `is not JSON: ${(error as Error).message}`;
    throw new FactsError([{ file, id: null, path: "", problem, remedy: "mend the file" }]);
  }
}
