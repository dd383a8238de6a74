import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Facts, FactsError, factTables, parseFacts, tableKeys } from "@observatory/domain/facts";
import { strFromU8, unzipSync } from "fflate";
import { Refusal } from "../refusal.ts";

/**
 * The tables of a folder, of an archive as /data gives it, or of one JSON file with all tables by name; nobody has checked
 * them yet.
 *
 * @throws Refusal if there is no such file, or it holds no tables.
 */
export async function readTables(path: string): Promise<Record<string, unknown>> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`missing file: ${path} (${error.code ?? "unreadable"})`);
  });
  const texts = found.isDirectory() ? await textsOfFolder(path) : await textsOfFile(path);
  const tables = Object.fromEntries([...texts].map(([name, text]) => [name, parsed(`${path} › ${name}.json`, text)]));
  const names = tableKeys.map((key) => factTables[key].name);
  if (!names.some((name) => name in tables))
    throw new Refusal(`missing tables: ${path} holds none of ${names.join(", ")}`);
  return tables;
}

/** The same, checked: facts to compute from. */
export async function readFacts(path: string): Promise<Facts> {
  const tables = await readTables(path);
  try {
    return parseFacts(tables);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    const [first] = error.message.split("\n");
    throw new Refusal(`${path}: ${first} (${error.problems.length} problems; facts check --facts ${path} names all)`);
  }
}

async function textsOfFolder(path: string): Promise<Map<string, string>> {
  const files = (await readdir(path)).filter((name) => name.endsWith(".json") && name !== "datapackage.json");
  const texts = files.map(async (file) => [bare(file), await readFile(join(path, file), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

async function textsOfFile(path: string): Promise<Map<string, string>> {
  const bytes = await readFile(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return textsOfArchive(path, bytes);
  const tables = parsed(path, bytes.toString("utf8"));
  if (typeof tables !== "object" || tables === null || Array.isArray(tables)) {
    throw new Refusal(`invalid facts: ${path} is not an object of tables by name`);
  }
  return new Map(Object.entries(tables).map(([name, table]) => [name, JSON.stringify(table)]));
}

function textsOfArchive(path: string, bytes: Uint8Array): Map<string, string> {
  try {
    const files = Object.entries(unzipSync(bytes));
    const tables = files.filter(([name]) => /^[a-z-]+\.json$/.test(name) && name !== "datapackage.json");
    return new Map(tables.map(([name, content]) => [bare(name), strFromU8(content)]));
  } catch (error) {
    throw new Refusal(`invalid archive: ${path} (${(error as Error).message})`);
  }
}

function bare(file: string): string {
  return file.replace(/\.json$/, "");
}

function parsed(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`invalid JSON: ${place}: ${(error as Error).message.split("\n")[0]}`);
  }
}
