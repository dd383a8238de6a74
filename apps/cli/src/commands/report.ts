import { extname } from "node:path";
import { ParameterError, REPORT_LIMITS } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import {
  createRendererHere,
  createVersions,
  REPORT_FORMATS,
  reportFile,
  UnknownError,
  VersionError,
} from "@observatory/server/render";
import type { Command } from "commander";
import { type Io, writeFileAt, writeLine } from "../io.ts";
import { originAt } from "../origin-at.ts";
import { Refusal } from "../refusal.ts";

interface Options {
  readonly figure: readonly string[];
  readonly claim: readonly string[];
  readonly title?: string;
  readonly lang?: string;
  readonly v?: string;
  readonly from?: string;
  readonly origin?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** `observatory report`: chosen figures and claims as one document, byte for byte the server's. */
export function reportCommand(program: Command, io: Io): void {
  const more = (value: string, before: readonly string[]) => [...before, value];
  program
    .command("report")
    .summary("write chosen figures and claims as one paginated document")
    .description(
      "Writes the document that /report.pdf answers, or its parts as /report.zip: numbered figures with notes and alternative texts, claims with verdicts, methods and all sources.",
    )
    .option(
      "--figure <id[?query]>",
      `a figure, also by its page's address; up to ${REPORT_LIMITS.figures} times`,
      more,
      [],
    )
    .option("--claim <id[?query]>", `a claim of the brief; up to ${REPORT_LIMITS.claims} times`, more, [])
    .option("--title <text>", "a title of your own")
    .option("--lang <language>", "en, de or fr")
    .option("--v <version>", "the facts version that it must be made of")
    .option("--from <address>", "everything from the address of a report, as /report?figure=…")
    .option(
      "--origin <origin>",
      "the origin that addresses printed in the file lie under, as https://observatory.example",
    )
    .requiredOption("--out <file>", `where to write; the ending says what: ${REPORT_FORMATS.join(", ")}`)
    .option("--json", "say as JSON what was written")
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const { out } = options;
  const query = [...addressQuery(options.from), ...optionQuery(options)];
  const renderer = createRendererHere();
  try {
    const facts = bundledFacts();
    const place = options.origin === undefined ? {} : { base: originAt(options.origin) };
    const deps = { facts, renderer, versions: createVersions(facts) };
    const file = await reportFile(deps, { format: extname(out).slice(1), query, ...place });
    await writeFileAt(out, file.body);
    const { sha256, bytes, address } = file;
    await writeLine(io.output, options.json ? JSON.stringify({ file: out, sha256, bytes, address }) : out);
  } catch (error) {
    const isRefused = [ParameterError, UnknownError, VersionError].some((kind) => error instanceof kind);
    throw isRefused ? new Refusal((error as Error).message) : error;
  } finally {
    await renderer.close();
  }
}

function optionQuery({ figure, claim, ...single }: Options): [string, string][] {
  const named = (["title", "lang", "v"] as const).flatMap((name) => {
    const value = single[name];
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
  const items = (name: string, values: readonly string[]) => values.map((value): [string, string] => [name, value]);
  return [...named, ...items("figure", figure), ...items("claim", claim)];
}

/** What the address of a report asks for; a page's language stands in its path. */
function addressQuery(address: string | undefined): [string, string][] {
  if (address === undefined) return [];
  const [, locale, search = ""] =
    /^(?:https?:\/\/[^/\s]+)?(?:\/(de|fr))?\/report(?:\.[a-z]+)?(?:\?(\S*))?$/.exec(address.trim()) ?? [];
  if (!/\/report(\.[a-z]+)?(\?|$)/.test(address))
    throw new Refusal(`invalid address: ${JSON.stringify(address)}; the address of a report, as /report?figure=<id>`);
  return [...(locale === undefined ? [] : [["lang", locale] as [string, string]]), ...new URLSearchParams(search)];
}
