import { scenarioScore } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { afterAll, describe, expect, test } from "vitest";
import type { Deps } from "../deps.ts";
import { listen } from "../testing/listen.ts";
import { scenario } from "../trpc/routers/scenario.ts";
import { callerFactory } from "../trpc/trpc.ts";

const server = await listen();
afterAll(() => server.close());

const params = {
  whatif: "move-zone.suzhou.yibin",
  goalposts: "open-tasks:12..60",
  weights: "competition:2",
  rule: "symmetric",
  seed: "3",
  draws: "500",
};

describe("GET /api/v1/score", () => {
  test("answers with the bytes that the command line prints, and the numbers of the procedure", async () => {
    const response = await server.get(`/api/v1/score?${new URLSearchParams(params)}`);
    const body = await response.text();
    const query = Object.entries(params);
    expect(response.status).toBe(200);
    expect(body).toBe(`${JSON.stringify(scenarioScore(bundledFacts(), { query, locale: "en" }))}\n`);
    const caller = callerFactory(scenario)({ facts: bundledFacts() } as Deps);
    expect(await caller.score({ params })).toEqual(JSON.parse(body));
    const { query: canonical } = JSON.parse(body);
    expect(await (await server.get(`/api/v1/score?${canonical}`)).text()).toBe(body);
  }, 60_000);

  test.each([
    ["draws=200000", "the command line takes more"],
    ["goalposts=open-tasks:9..9", "goalposts apart from each other"],
    ["goalposts=open-tasks:60..12", "did you mean 12..60?"],
    ["weights=luck:1", "keys national-team-control"],
    ["weights=competition:-1", "each at most 100"],
    ["whatif=drop-zone.suzhou;move-zone.suzhou.yibin", "keep one of the two"],
    ["asOf=2016-01-01", "a day from 2017-12-31 on"],
    ["colour=red", "unknown parameter: colour"],
  ])("refuses %s with 400 and the remedy", async (query, message) => {
    const response = await server.get(`/api/v1/score?${query}`);
    expect([response.status, (await response.text()).includes(message)]).toEqual([400, true]);
  });
});
