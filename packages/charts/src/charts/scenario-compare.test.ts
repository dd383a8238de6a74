import { expect, test, vi } from "vitest";
import { column, viewOf } from "../testing.ts";

// Monte Carlo and bootstrap: seconds on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  "",
  "rule=geometric",
  "rule=harmonic&from=brief",
  "rule=symmetric&from=before",
  "weights=competition:3,resource-flows:0.5",
])("scenario-compare (%s): the contributions sum to the difference of the two balances", (query) => {
  const view = viewOf("scenario-compare", query);
  const contributions = column(view, "contribution").map(Number);
  const parts = contributions.slice(0, -1).reduce((sum, part) => sum + part, 0);
  expect(parts).toBeCloseTo(contributions.at(-1) ?? Number.NaN, 12);
  const [before, after] = [column(view, "before").at(-1), column(view, "after").at(-1)];
  expect(Number(after) - Number(before)).toBeCloseTo(contributions.at(-1) ?? Number.NaN, 12);
});

test("scenario-compare calls a difference within the range of the specifications no detectable change", () => {
  expect(viewOf("scenario-compare", "from=before").title).toContain("no detectable change");
});
