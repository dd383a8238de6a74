import type { Locale } from "@observatory/charts";
import type { AppRouter } from "@observatory/server/api";
import type { inferRouterOutputs } from "@trpc/server";
import { type Answer, answered } from "./answer.ts";
import { server } from "./server.ts";

/** What a report holds, and what it might. */
export type ReportOutline = inferRouterOutputs<AppRouter>["report"]["outline"];

export function askReport(query: string, locale: Locale): Promise<Answer<ReportOutline>> {
  return answered(server.report.outline.query({ query, locale }));
}
