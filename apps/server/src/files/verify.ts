import { ParameterError } from "@observatory/charts";
import { InputError } from "@observatory/domain";
import { VersionError } from "../versions/version-error.ts";
import { chartFile, type FileDeps } from "./chart-files.ts";
import { embeddedRecipe, formatOf } from "./embedded-recipe.ts";
import { firstDifference } from "./first-difference.ts";
import type { Recipe } from "./recipe.ts";
import { UnknownError } from "./unknown-error.ts";

export interface Verdict {
  readonly verdict: "same" | "differs" | "cannot tell";
  /** Where it differs, or why nothing can be said; null when it is the same. */
  readonly reason: string | null;
  /** The address that it was held against. */
  readonly recipe: string | null;
}

/**
 * Makes a file again from the recipe it carries, and compares.
 *
 * @param given - The file, and the recipe to hold it against instead of its own.
 */
export async function verifyFile(
  deps: FileDeps,
  given: { readonly bytes: Uint8Array; readonly recipe: Recipe | null },
): Promise<Verdict> {
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
  const format = formatOf(bytes);
  if (format === null) return unsure("it is no SVG, PNG, PDF, CSV, XLSX or JSON file", null);
  const recipe = given.recipe ?? embeddedRecipe(bytes, format);
  if (recipe === null) return unsure("it carries no recipe; give the address it came from as the recipe", null);
  const address = written(recipe);
  if (recipe.format !== format) return unsure(`it is ${format}, and its recipe makes ${recipe.format}`, address);
  try {
    const made = await chartFile(deps, recipe);
    const reason = firstDifference(format, bytes, Buffer.from(made.body));
    return { verdict: reason === null ? "same" : "differs", reason, recipe: address };
  } catch (error) {
    if (error instanceof VersionError) {
      const known = error.known.map(({ version }) => version).join(", ");
      return unsure(`it was made of facts ${error.version}, which are not kept here; known: ${known}`, address);
    }
    const isKnown = error instanceof ParameterError || error instanceof UnknownError || error instanceof InputError;
    if (isKnown) return unsure(`its recipe is not understood: ${error.message}`, address);
    throw error;
  }
}

function unsure(reason: string, recipe: string | null): Verdict {
  return { verdict: "cannot tell", reason, recipe };
}

function written({ chart, format, query, base }: Recipe): string {
  const search = new URLSearchParams(query.map(([name, value]) => [name, value]));
  return `${base}/charts/${chart}.${format}${search.size === 0 ? "" : `?${search}`}`;
}
