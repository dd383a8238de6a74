import { bundledFacts, isBinding } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("debts-ledger has one row for every debt of the brief, in its order", () => {
  const names = [...bundledFacts().debts].sort((a, b) => a.rank - b.rank).map(({ name }) => name.en);
  expect(column(viewOf("debts-ledger"), "debt")).toEqual(names);
});

test("debts-ledger pays a debt by the earliest binding instrument in force that addresses it", () => {
  const payload = viewOf("debts-ledger");
  const privacy = bundledFacts()
    .milestonesChina.filter(
      (one) => isBinding(one.instrument) && one.addressesDebts.some(({ debt }) => debt === "privacy"),
    )
    .filter((one) => one.effectiveOn !== null && one.effectiveBasis !== "repeated")
    .map((one) => one.effectiveOn as string)
    .sort();
  const row = column(payload, "debt").indexOf("Privacy");
  expect(column(payload, "bindingOn")[row]).toBe(privacy[0]);
});

test("debts-ledger leaves a debt open that nothing binds by the day asked for", () => {
  const { title, figure } = viewOf("debts-ledger", "asOf=2018-01-01");
  expect(title).toMatch(/of 8 start-up debts have a binding rule, \d are open/);
  if (figure.kind !== "ledger") throw new Error(figure.kind);
  for (const row of figure.rows) expect(row.marks.every((one) => one.start <= Date.parse("2018-01-01"))).toBe(true);
});
