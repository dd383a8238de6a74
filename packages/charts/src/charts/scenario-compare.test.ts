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

test.each([
  "whatif=judge.winners-beyond-team:0.9",
  "whatif=move-zone.suzhou.yibin&weights=competition:3,resource-flows:0.5&rule=geometric",
  "goalposts=provinces-reached:0..0.2&rule=symmetric",
  "nature=intent&weights=competition:0",
])(
  "scenario-compare with the base (%s): parts sum to the difference of the two balances, with nothing left over",
  (query) => {
    const view = viewOf("scenario-compare", `from=base&${query}`);
    const contributions = column(view, "contribution").map(Number);
    const parts = contributions.slice(0, -1).reduce((sum, part) => sum + part, 0);
    expect(parts).toBeCloseTo(contributions.at(-1) ?? Number.NaN, 11);
    const [before, after] = [column(view, "before").at(-1), column(view, "after").at(-1)];
    expect(Number(after) - Number(before)).toBeCloseTo(contributions.at(-1) ?? Number.NaN, 12);
    expect(column(view, "part")).not.toContain("Rows that came or went");
  },
);

test("scenario-compare with the base: nothing chosen, nothing moved; one judgement moves its own dimension alone", () => {
  expect(viewOf("scenario-compare", "from=base").title).toBe("Against the base the balance does not move");
  const view = viewOf("scenario-compare", "from=base&whatif=judge.open-tasks:60");
  const moved = view.rows.filter(({ cells }) => Math.abs(Number(cells[5])) > 1e-12).map(({ cells }) => cells[2]);
  expect(moved).toEqual(["Small firms enabled", "The whole difference"]);
});

test("scenario-compare calls a difference within the range of the specifications no detectable change", () => {
  expect(viewOf("scenario-compare", "from=before").title).toContain("no detectable change");
});
