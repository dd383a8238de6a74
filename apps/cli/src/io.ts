import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { Refusal } from "./refusal.ts";

/** Everything a command may touch, so that tests give their own. */
export interface Io {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Writes one line and waits where the reader is slower than we are, so that memory stays flat. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, "drain");
}

/** All of a stream or of a file, as text. */
export async function readAll(input: Readable, file: string | undefined): Promise<string> {
  if (file !== undefined && file !== "-") {
    return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      throw new Refusal(`missing file: ${file} (${error.code ?? "unreadable"})`);
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** Lines as they come, one at a time. */
export function linesOf(input: Readable): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Writes bytes as they are. */
export async function writeBytes(output: Writable, bytes: Uint8Array): Promise<void> {
  if (!output.write(bytes)) await once(output, "drain");
}

/** Writes a file; a folder that does not exist is named. */
export async function writeFileAt(path: string, bytes: Uint8Array | string): Promise<void> {
  await writeFile(path, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`cannot write ${path} (${error.code ?? error.message})`);
  });
}
