import { ParameterError, scenarioScore } from "@observatory/charts";
import { json } from "../answer.ts";
import { langParameter, withoutLang } from "../lang.ts";
import type { Route } from "../route.ts";

/** More runs than this are for the command line. */
const DRAWS_MAX = 100_000;

export const scoreRoute: Route = {
  method: "GET",
  path: "/api/v1/score",
  summary: `The scenarios' score with its uncertainty, sensitivity and tipping points; params of scenario-balance, and draws up to ${DRAWS_MAX}`,
  parameters: [langParameter],
  answers: ["application/json"],
  handle: ({ query }, { facts }) => {
    const [locale, rest] = withoutLang(query);
    const draws = rest.find(([name]) => name === "draws")?.[1];
    if (Number(draws) > DRAWS_MAX) {
      const allowed = `at most ${DRAWS_MAX} here; the command line takes more`;
      throw new ParameterError(`invalid draws: ${draws}`, { parameter: "draws", value: String(draws), allowed });
    }
    return json(scenarioScore(facts, { query: rest, locale }));
  },
};
