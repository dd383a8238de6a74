import type { Locale } from "@observatory/charts";
import type { AppRouter } from "@observatory/server/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { type Answer, answered } from "./answer.ts";
import { server } from "./server.ts";

type Given = inferRouterInputs<AppRouter>["designations"]["list"];

/** Platforms and zones that answer to some choices, and how many there are in all. */
export type DesignationList = inferRouterOutputs<AppRouter>["designations"]["list"];

/** Asks for the platforms and zones that a page's address narrows to. */
export function askDesignations(chosen: ReadonlyMap<string, string>, locale: Locale): Promise<Answer<DesignationList>> {
  const given = {
    kind: chosen.get("scheme"),
    year: chosen.get("year"),
    region: chosen.get("region"),
    operatorType: chosen.get("operator"),
    q: chosen.get("q"),
    asOf: chosen.get("asOf"),
    reading: chosen.get("reading"),
    whatif: chosen.get("whatif"),
    locale,
  };
  return answered(server.designations.list.query(given as Given));
}
