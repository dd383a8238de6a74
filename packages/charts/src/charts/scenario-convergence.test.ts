import { expect, test, vi } from "vitest";
import { column, viewOf } from "../testing.ts";
import { ROWS } from "./scenario.ts";

vi.setConfig({ testTimeout: 60_000 });

test("scenario-convergence ends at the shares of scenario-sensitivity, having doubled its rows from 2⁸ on", () => {
  const path = viewOf("scenario-convergence");
  const rows = column(path, "rows").map(Number);
  const steps = [...new Set(rows)];
  expect(steps[0]).toBe(2 ** 8);
  expect(steps.at(-1)).toBe(ROWS);
  expect(steps.slice(1).every((n, i) => n === 2 * (steps[i] ?? 0))).toBe(true);
  const shares = viewOf("scenario-sensitivity");
  const last = new Map(path.rows.filter(({ cells }) => cells[0] === ROWS).map(({ cells }) => [cells[1], cells[2]]));
  const [sources, totals] = [column(shares, "source"), column(shares, "total")];
  expect(last.size).toBe(sources.length);
  sources.forEach((source, i) => {
    expect(last.get(source)).toBe(totals[i]);
  });
});

test("scenario-convergence: half-widths shrink from the first step to the last", () => {
  const path = viewOf("scenario-convergence");
  const [rows, sources, errors] = [column(path, "rows"), column(path, "source"), column(path, "error")];
  for (const source of new Set(sources)) {
    const own = errors.filter((error, i) => sources[i] === source && error !== null && rows[i] !== null).map(Number);
    if (own[0] !== 0) expect(own.at(-1)).toBeLessThan(own[0] ?? 0);
  }
  expect(errors.some((error) => error !== null && Number(error) > 0)).toBe(true);
});
