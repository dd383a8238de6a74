import { expect, test } from "vitest";
import { readReportAddress, rearranged, reportFileAddress } from "./report-address.ts";

const read = (search: string) => {
  const address = readReportAddress(new URLSearchParams(search));
  return address.is === "read" ? decodeURIComponent(address.query) : address.message;
};

test.each([
  ["figure=lorenz-curve&figure=&title=", "figure=lorenz-curve"],
  ["figure=/de/charts/designation-cumulative%3Fscheme%3Dzones", "figure=designation-cumulative?scheme=zones"],
  [
    "figure=lorenz-curve&figure=designation-cumulative&2.scheme=zones",
    "figure=lorenz-curve&figure=designation-cumulative?scheme=zones",
  ],
  ["figure=designation-cumulative%3Fscheme%3Dzones&1.scheme=both&1.asOf=", "figure=designation-cumulative"],
  ["figure=milestone-lanes&1.lanes=&1.lanes=eu", "figure=milestone-lanes?lanes=eu"],
])("readReportAddress(%s) leads to %s", (search, query) => {
  expect(read(search)).toBe(query);
});

test.each([
  ["colour=red", "unknown parameter: colour"],
  ["figure=pie", 'unknown figure: "pie"'],
  ["figure=designation-cumulative&1.scheme=zone", 'invalid scheme: "zone"'],
  ["figure=designation-cumulative&1.size=9", "unknown parameter: size"],
])("readReportAddress(%s) refuses: %s", (search, said) => {
  expect(read(search)).toContain(said);
});

test("rearranged(choice, change) moves an item within its list, takes it out, and is null at the ends", () => {
  const address = readReportAddress(new URLSearchParams("figure=lorenz-curve&figure=debts-ledger&claim=c01"));
  if (address.is !== "read") throw new Error(address.message);
  const { choice } = address;
  const figures = (by: "up" | "down" | "out", place: number) =>
    rearranged(choice, { list: "figures", place, by })?.figures.map(({ id }) => id) ?? null;
  expect(figures("down", 1)).toEqual(["debts-ledger", "lorenz-curve"]);
  expect(figures("up", 2)).toEqual(["debts-ledger", "lorenz-curve"]);
  expect(figures("out", 1)).toEqual(["debts-ledger"]);
  expect(figures("up", 1)).toBe(null);
  expect(figures("down", 2)).toBe(null);
  expect(rearranged(choice, { list: "claims", place: 1, by: "out" })?.claims).toEqual([]);
});

test("reportFileAddress(locale, choice, format) asks for the reader's language", () => {
  const address = readReportAddress(new URLSearchParams("claim=c01"));
  if (address.is !== "read") throw new Error(address.message);
  expect(reportFileAddress("de", address.choice, "pdf")).toBe("/report.pdf?claim=c01&lang=de");
});
