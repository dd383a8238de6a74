import { factsVersion } from "@observatory/domain/facts";
import { momentary } from "../answer.ts";
import type { Route } from "../route.ts";

/** Whether the process is alive, and whether it can answer: its facts are parsed and a figure has been drawn. */
export function healthRoutes(isReady: () => boolean): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/healthz",
      summary: "Alive",
      answers: ["application/json"],
      handle: () => momentary(200, { alive: true }),
    },
    {
      method: "GET",
      path: "/readyz",
      summary: "Able to answer",
      answers: ["application/json"],
      handle: (_, { facts }) => {
        if (!isReady()) return momentary(503, { ready: false }, { "retry-after": "1" });
        return momentary(200, { ready: true, factsVersion: factsVersion(facts) });
      },
    },
  ];
}
