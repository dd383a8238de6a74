import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("market-concentration shows the leader only where fewer than two shares are known", () => {
  const payload = viewOf("market-concentration", "periods=all&geography=any");
  const evidence = column(payload, "evidence");
  for (const [i, min] of column(payload, "min").entries()) expect(min === null).toBe(evidence[i] === "the leader only");
  expect(evidence).toContain("the leader only");
});

test("market-concentration gives the latest period of each market unless all are asked for", () => {
  const latest = viewOf("market-concentration");
  const all = viewOf("market-concentration", "periods=all");
  expect(latest.rows.length).toBeLessThan(all.rows.length);
  const keys = latest.rows.map((_, i) => ["subfield", "market", "counted"].map((id) => column(latest, id)[i]).join());
  expect(new Set(keys).size).toBe(keys.length);
});

test("market-concentration puts the bands of the chosen guideline behind the index, and none behind a ratio", () => {
  const bands = (query: string) => {
    const { figure } = viewOf("market-concentration", query);
    return figure.kind === "intervals" ? figure.bands.map(({ to }) => to) : [];
  };
  expect(bands("")).toEqual([0.1, 0.18, 1]);
  expect(bands("bands=eu-2004")).toEqual([0.1, 0.2, 1]);
  expect(bands("measure=cr3")).toEqual([]);
});

test("market-concentration never lets a ratio of more firms fall below one of fewer", () => {
  const [one, three, four] = ["cr1", "cr3", "cr4"].map((id) =>
    column(viewOf("market-concentration", `measure=${id}`), "min"),
  );
  for (const [i, value] of (one ?? []).entries()) {
    if (value === null) continue;
    expect(Number(three?.[i])).toBeGreaterThanOrEqual(Number(value) - 1e-12);
    expect(Number(four?.[i])).toBeGreaterThanOrEqual(Number(three?.[i]) - 1e-12);
  }
});

test("market-concentration keeps only markets that shares pin down where asked to", () => {
  const [all, narrow] = ["", "bounds=narrow"].map((query) => viewOf("market-concentration", query));
  const width = (payload: typeof all, i: number) =>
    Number(column(payload as never, "max")[i]) - Number(column(payload as never, "min")[i]);
  expect(narrow?.rows.length).toBeGreaterThan(0);
  expect(narrow?.rows.length).toBeLessThan(all?.rows.length ?? 0);
  for (const i of (narrow?.rows ?? []).keys()) expect(width(narrow, i)).toBeLessThanOrEqual(0.1);
});
