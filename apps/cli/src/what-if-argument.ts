import { readFile } from "node:fs/promises";

/**
 * A what-if as the command line is given it: the text itself, or a file with one step a line, where lines that begin with #
 * are remarks.
 */
export async function whatIfArgument(given: string | undefined): Promise<string | undefined> {
  if (given === undefined || given === "") return undefined;
  const file = await readFile(given, "utf8").catch(() => null);
  if (file === null) return given;
  const steps = file.split(/\r?\n/).map((line) => line.trim());
  return steps.filter((line) => line !== "" && !line.startsWith("#")).join(";");
}
