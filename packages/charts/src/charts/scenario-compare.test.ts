import { bundledFacts } from "@observatory/domain/facts";
import { expect, test, vi } from "vitest";
import { scenarioSummary } from "../scenario-table.ts";
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

const keptAs = (kept: string, query: string) => `from=kept&kept=${encodeURIComponent(kept)}&${query}`;

test.each([
  ["", "rule=geometric&weights=competition:3"],
  ["whatif=drop-platform.dji;judge.open-tasks:60&rule=harmonic", "asOf=2023-12-31"],
  ["nature=intent&goalposts=provinces-reached:0..0.2", "nature=outcome&rule=symmetric"],
  ["reading=cloudwalk-seat.chongqing&asOf=2022-12-31", "reading=cloudwalk-seat.chongqing&whatif=judge.open-tasks:60"],
])(
  "scenario-compare with a kept scenario (%s | %s): both balances are their own, the parts sum to the difference",
  (a, b) => {
    const view = viewOf("scenario-compare", keptAs(a, b));
    const balance = (query: string) =>
      scenarioSummary(bundledFacts(), { query: new URLSearchParams(query), locale: "en" }).balance;
    const [before, after] = [column(view, "before").at(-1), column(view, "after").at(-1)];
    expect([before, after]).toEqual([balance(a), balance(b)]);
    const contributions = column(view, "contribution").map(Number);
    const parts = contributions.slice(0, -1).reduce((sum, part) => sum + part, 0);
    expect(parts).toBeCloseTo(Number(after) - Number(before), 11);
  },
);

test("scenario-compare names what the kept scenario assumed, and writes it in the address one way", () => {
  const view = viewOf("scenario-compare", keptAs("seed=1&whatif=judge.open-tasks:60&rule=geometric", ""));
  expect(new URLSearchParams(view.query).get("kept")).toBe("rule=geometric&whatif=judge.open-tasks%3A60");
  expect(view.notes.filter((note) => note.startsWith("Kept as A:")).join(" ")).toMatch(/what-if.*geometric mean/i);
  expect(viewOf("scenario-compare", keptAs("", "")).title).toContain("does not move");
});

test.each([
  ["weights=luck:2", "key:weight with commas between"],
  ["colour=red", "unknown parameter: colour"],
  ["goalposts=open-tasks:60..12", "did you mean 12..60?"],
  ["whatif=drop-platform.nobody", "nobody"],
])("scenario-compare refuses a kept scenario that cannot be (%s), with the remedy", (kept, remedy) => {
  expect(() => viewOf("scenario-compare", keptAs(kept, ""))).toThrow(remedy);
});
