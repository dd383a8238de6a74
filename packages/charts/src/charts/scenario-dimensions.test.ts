import { bundledFacts } from "@observatory/domain/facts";
import { expect, test, vi } from "vitest";
import { column, viewOf } from "../testing.ts";

// Monte Carlo and bootstrap: seconds on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

test("scenario-dimensions has the rows of Figure 3 in its order, each with both ends in words", () => {
  const view = viewOf("scenario-dimensions");
  const rows = [...bundledFacts().dimensions].sort((a, b) => a.rank - b.rank);
  expect(column(view, "dimension")).toEqual(rows.map(({ name }) => name.en));
  expect(column(view, "benign")).toEqual(rows.map(({ benign }) => benign.en));
  expect(column(view, "adverse")).toEqual(rows.map(({ adverse }) => adverse.en));
});

test("scenario-dimensions says of a missing row what would settle it", () => {
  const view = viewOf("scenario-dimensions", "asOf=2024-12-31");
  const at = column(view, "class").indexOf("missing");
  expect(column(view, "balance")[at]).toBeNull();
  expect(view.notes[0]).toContain("“Small firms enabled” is missing. What would settle it: ");
  expect(view.notes[0]).toContain(String(column(view, "missing")[at]));
});

test("scenario-dimensions under equal weights and the arithmetic rule averages to the balance", () => {
  const rows = column(viewOf("scenario-dimensions"), "balance").flatMap((value) =>
    value === null ? [] : Number(value),
  );
  const whole = viewOf("scenario-balance");
  const last = column(whole, "part").lastIndexOf("Balance");
  expect(rows.reduce((a, b) => a + b, 0) / rows.length).toBeCloseTo(Number(column(whole, "balance")[last]), 12);
});
