import { readFile } from "node:fs/promises";
import { bundledFacts } from "@observatory/domain/facts";
import { createRendererHere, createVersions, readRecipe, type Verdict, verifyFile } from "@observatory/server/render";
import type { Command } from "commander";
import { type Io, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";

/** Found to be another file than its recipe makes: not a refusal, and not what a script should pass over either. */
const DIFFERS = 1;

/**
 * `observatory verify`: makes a figure again from what it says of itself, and compares.
 *
 * @param end - Takes the exit status, where it is not 0.
 */
export function verifyCommand(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command("verify")
    .summary("say whether a file is what its recipe makes")
    .description(
      "Makes a file again from the recipe it carries and says same (exit status 0), differs and where (1), or cannot tell and why (2).",
    )
    .argument("<file>", "an SVG, PNG, PDF, CSV, XLSX or JSON file of a chart")
    .option("--recipe <address>", "the address that the file came from, instead of what it says itself")
    .option("--json", "the verdict as JSON")
    .action(async (path: string, options: { recipe?: string; json?: boolean }) => {
      const verdict = await verdictOn(path, options.recipe);
      await writeLine(io.output, options.json ? JSON.stringify(verdict) : sentence(path, verdict));
      if (verdict.verdict !== "same") end(verdict.verdict === "differs" ? DIFFERS : 2);
    });
}

async function verdictOn(path: string, address: string | undefined): Promise<Verdict> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`missing file: ${path} (${error.code ?? "unreadable"})`);
  });
  const recipe = address === undefined ? null : readRecipe(address);
  if (address !== undefined && recipe === null)
    throw new Refusal(`invalid recipe: ${JSON.stringify(address)}; an address as /charts/<id>.<format>?<query>`);
  const renderer = createRendererHere();
  try {
    const facts = bundledFacts();
    return await verifyFile({ facts, renderer, versions: createVersions(facts) }, { bytes, recipe });
  } finally {
    await renderer.close();
  }
}

function sentence(path: string, { verdict, reason, recipe }: Verdict): string {
  const held = recipe === null ? "" : ` (${recipe})`;
  return reason === null ? `${path}: ${verdict}${held}` : `${path}: ${verdict}: ${reason}${held}`;
}
