import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { bundledFacts } from "@observatory/domain/facts";
import type { Command } from "commander";
import { type Io, writeFileAt, writeLine } from "../io.ts";
import { checkLinks, type Link, type LinkReport } from "../links/check-links.ts";
import { Refusal } from "../refusal.ts";

interface Options {
  readonly base?: string;
  readonly limit?: number;
  readonly delayMs: number;
  readonly timeoutMs: number;
  readonly seen?: string;
  readonly json?: boolean;
}

/** `observatory facts links`: which sources are dead, moved or changed, asked politely. */
export function linksCommand(group: Command, io: Io): void {
  group
    .command("links")
    .summary("ask for the address of every source and tell which are dead, moved or changed")
    .description(
      "One request at a time, a pause between two to one host, robots.txt honoured. Only what needs looking at is printed; the last line counts.",
    )
    .option("--base <address>", "ask here instead, as <base>/<host>/<path>")
    .option("--limit <n>", "so many sources at most", whole("limit", 1))
    .option("--delay-ms <ms>", "least pause between two requests to one host", whole("delay-ms", 0), 2000)
    .option("--timeout-ms <ms>", "how long to wait for an answer", whole("timeout-ms", 1), 20_000)
    .option("--seen <file>", "compare contents with this file of fingerprints, and write them there for the next time")
    .option("--json", "every address, one JSON object a line")
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const { base, limit, delayMs, timeoutMs, json } = options;
  if (base !== undefined && !/^https?:\/\//.test(base)) throw new Refusal(`invalid base: ${base}; a web address`);
  const seen = options.seen === undefined ? undefined : await readSeen(options.seen);
  const kept: Record<string, string> = { ...seen };
  const counts = new Map<string, number>();
  const now = () => performance.now();
  for await (const report of checkLinks(linksOf(limit), { base, delayMs, timeoutMs, seen, wait, now })) {
    counts.set(report.outcome, (counts.get(report.outcome) ?? 0) + 1);
    if (report.fingerprint !== undefined) kept[report.source] = report.fingerprint;
    if (json) await writeLine(io.output, JSON.stringify(report));
    else if (report.outcome !== "fine") await writeLine(io.output, lineOf(report));
  }
  if (options.seen !== undefined) await writeFileAt(options.seen, `${JSON.stringify(kept, null, 2)}\n`);
  if (!json) await writeLine(io.output, [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", "));
}

function linksOf(limit: number | undefined): Link[] {
  return bundledFacts()
    .sources.flatMap(({ id, linked, address }) => (linked && address !== null ? [{ source: id, address }] : []))
    .slice(0, limit);
}

function lineOf({ outcome, source, address, said, to }: LinkReport): string {
  return `${outcome}  sources/${source}  ${address}  (${to === undefined ? said : `→ ${to}`})`;
}

async function readSeen(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`invalid JSON: ${file}`);
  }
}

function whole(name: string, min: number) {
  return (text: string): number => {
    if (/^\d{1,7}$/.test(text) && Number(text) >= min) return Number(text);
    throw new Refusal(`invalid ${name}: ${JSON.stringify(text)}; a whole number from ${min}`);
  };
}
