import type { ChartPayload } from "@observatory/charts";
import { localPath } from "./local-path.ts";

/** Where a view stands whole, in its own language and with its choices. */
export function chartPath({ chart, locale, query }: Pick<ChartPayload, "chart" | "locale" | "query">): string {
  return localPath(locale, `/charts/${chart}${query === "" ? "" : `?${query}`}`);
}
