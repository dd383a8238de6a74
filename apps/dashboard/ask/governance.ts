import type { Locale } from "@observatory/charts";
import type { AppRouter } from "@observatory/server/api";
import type { inferRouterOutputs } from "@trpc/server";
import { type Answer, answered } from "./answer.ts";
import { server } from "./server.ts";

/** Links between the lanes, fields close to surveillance, and listings. */
export type Governance = inferRouterOutputs<AppRouter>["governance"]["page"];

/** Asks for what stands beside the figures of governance, under the page's choices. */
export function askGovernance(chosen: ReadonlyMap<string, string>, locale: Locale): Promise<Answer<Governance>> {
  const given = { asOf: chosen.get("asOf"), reading: chosen.get("reading"), whatif: chosen.get("whatif"), locale };
  return answered(server.governance.page.query(given));
}
