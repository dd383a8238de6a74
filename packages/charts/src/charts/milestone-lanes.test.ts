import { bundledFacts, isBinding } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("milestone-lanes puts every milestone in one lane, in the order of adoption", () => {
  const payload = viewOf("milestone-lanes");
  const facts = bundledFacts();
  const ids = [...facts.milestonesChina, ...facts.milestonesEu].map(({ id }) => String(id));
  expect([...column(payload, "id")].sort()).toEqual(ids.sort());
  const days = column(payload, "adoptedOn") as string[];
  expect(days).toEqual([...days].sort());
});

test("milestone-lanes narrows to lanes, force and debt", () => {
  const facts = bundledFacts();
  const expected = facts.milestonesChina.filter(
    (one) => isBinding(one.instrument) && one.addressesDebts.some(({ debt }) => debt === "privacy"),
  );
  const payload = viewOf("milestone-lanes", "lanes=foster,regulate,both&force=binding&debt=privacy");
  expect(column(payload, "id")).toEqual(expected.map(({ id }) => id));
  expect(expected.length).toBeGreaterThan(0);
});

test("milestone-lanes draws a date known to a month as a span", () => {
  const { figure } = viewOf("milestone-lanes");
  if (figure.kind !== "lanes") throw new Error(figure.kind);
  for (const mark of figure.marks) {
    const record = [...bundledFacts().milestonesChina, ...bundledFacts().milestonesEu].find(({ id }) =>
      mark.id.endsWith(`-${id}`),
    );
    expect(mark.end > mark.start).toBe((record?.adoptedOn.length ?? 10) < 10);
  }
});
