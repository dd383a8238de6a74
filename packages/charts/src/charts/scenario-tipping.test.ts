import { bundledFacts } from "@observatory/domain/facts";
import { scoreFramework } from "@observatory/domain/scenario";
import { expect, test, vi } from "vitest";
import { column, viewOf } from "../testing.ts";
import { scenarioOf } from "./scenario.ts";

// Monte Carlo and bootstrap: seconds on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

const choices = { asOf: "2023-12-31", nature: "all", weights: "", goalposts: undefined, delta: 0.1 } as const;

test.each(["arithmetic", "geometric", "symmetric"] as const)(
  "scenario-tipping: with the needed value the %s balance is zero",
  (rule) => {
    const scenario = scenarioOf(bundledFacts(), { ...choices, rule });
    if (scenario === null) throw new Error("no scenario");
    const view = viewOf("scenario-tipping", `asOf=2023-12-31&rule=${rule}`);
    expect(view.figure.kind === "intervals" ? view.figure.rows.length : 0).toBe(view.rows.length);
    const needed = column(view, "neededValue");
    const rows = view.figure.kind === "intervals" ? view.figure.rows : [];
    expect(needed.some((value) => value !== null)).toBe(true);
    for (const [i, value] of needed.entries()) {
      if (value === null) continue;
      const periods = scenario.framework.periods.map((period) => ({
        ...period,
        evidence: { ...period.evidence, [rows[i]?.id ?? ""]: { value: Number(value) } },
      }));
      const again = scoreFramework({ ...scenario.framework, periods }, { rule }).at(-1);
      expect(again?.balance).toBeCloseTo(0, 9);
    }
  },
);

test("scenario-tipping: with the needed weight, the others rescaled, the balance is zero", () => {
  const scenario = scenarioOf(bundledFacts(), { ...choices, rule: "arithmetic" });
  if (scenario === null) throw new Error("no scenario");
  const view = viewOf("scenario-tipping", "asOf=2023-12-31&what=weights");
  const [now, needed] = [column(view, "score"), column(view, "needed")];
  for (const [i, weight] of needed.entries()) {
    if (weight === null) continue;
    const rest = (1 - Number(weight)) / (1 - Number(now[i]));
    const dimensions = scenario.framework.dimensions.map((one, j) => ({
      ...one,
      weight: i === j ? Number(weight) : Number(now[j]) * rest,
    }));
    expect(scoreFramework({ ...scenario.framework, dimensions }).at(-1)?.balance).toBeCloseTo(0, 9);
  }
});
