import { expect, test, vi } from "vitest";
import { column, viewOf } from "../testing.ts";

// Monte Carlo and bootstrap: seconds on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

test("scenario-sensitivity gives no source less with interactions than alone, within its error", () => {
  const view = viewOf("scenario-sensitivity");
  const [first, total, a, b] = ["first", "total", "firstError", "totalError"].map((id) => column(view, id));
  expect(view.rows.length).toBeGreaterThan(2);
  for (const i of view.rows.keys())
    expect(Number(first?.[i])).toBeLessThanOrEqual(Number(total?.[i]) + Number(a?.[i]) + Number(b?.[i]));
});

test("scenario-sensitivity with goalposts held fixed has no share for them", () => {
  expect(column(viewOf("scenario-sensitivity", "spread=0"), "source")).not.toContain("the goalposts");
});

test("scenario-sensitivity and scenario-convergence end at the same shares", () => {
  const shares = column(viewOf("scenario-sensitivity"), "total");
  const path = viewOf("scenario-convergence");
  const rows = column(path, "rows");
  const last = column(path, "total").filter((_, i) => rows[i] === 4096);
  expect(last).toEqual(shares);
});
