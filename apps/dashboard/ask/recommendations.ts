import type { Locale } from "@observatory/charts";
import { answered } from "./answer.ts";
import { server } from "./server.ts";

/** Asks for the recommendations with what the facts say of each. */
export function askRecommendations(locale: Locale) {
  return answered(server.recommendations.list.query({ locale }));
}

export type Recommendations = Awaited<ReturnType<typeof server.recommendations.list.query>>;
