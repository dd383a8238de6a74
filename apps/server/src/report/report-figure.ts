import type { ChartPayload } from "@observatory/charts";
import type { Format } from "../files/options.ts";
import { recipeAddress } from "../files/recipe.ts";

/** The address that makes a figure of a report again as a file of its own. */
export function recipeOf(payload: ChartPayload, format: Format): string {
  const { locale } = payload;
  return recipeAddress(payload, format, locale === "en" ? [] : [["lang", locale]]);
}
