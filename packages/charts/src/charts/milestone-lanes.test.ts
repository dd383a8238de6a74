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

function lanesOf(query: string) {
  const { figure } = viewOf("milestone-lanes", query);
  if (figure.kind !== "lanes") throw new Error(figure.kind);
  return figure;
}

test("milestone-lanes links what the record calls one topic, from the earlier measure to the later", () => {
  const facts = bundledFacts();
  const { links, marks } = lanesOf("links=all");
  const stored = facts.milestonesEu.flatMap(({ id, chinaCounterparts }) =>
    chinaCounterparts.map((china) => [id, china]),
  );
  const sides = (link: (typeof links)[number]) =>
    [link.from, link.to ?? ""]
      .toSorted()
      .reverse()
      .map((id) => id.replace(/^milestones-(eu|china)-/, ""));
  expect(
    links
      .filter(({ to }) => to !== null)
      .map(sides)
      .toSorted(),
  ).toEqual(stored.toSorted());
  const startOf = (id: string | null) => marks.find((mark) => mark.id === id)?.start ?? Number.NaN;
  for (const { from, to } of links.filter(({ kind }) => kind === "precedes"))
    expect(startOf(from)).toBeLessThan(startOf(to));
});

test("milestone-lanes marks a European measure without counterpart, and no other", () => {
  const alone = bundledFacts().milestonesEu.filter(({ chinaCounterparts }) => chinaCounterparts.length === 0);
  const rings = lanesOf("links=all").links.filter(({ kind }) => kind === "no-counterpart");
  expect(rings.map(({ from, to }) => [from, to])).toEqual(alone.map(({ id }) => [`milestones-eu-${id}`, null]));
  expect(alone.length).toBeGreaterThan(0);
});

test("milestone-lanes draws the pairs of binding instruments unless told, and a choice of them when told", () => {
  const emphasised = new Set(lanesOf("").marks.flatMap(({ id, emphasis }) => (emphasis ? [id] : [])));
  const standard = lanesOf("").links;
  expect(standard).toEqual(
    lanesOf("links=all").links.filter(({ from, to }) => emphasised.has(from) && (to === null || emphasised.has(to))),
  );
  expect(new Set(lanesOf("links=china-first").links.map(({ shape }) => shape))).toEqual(new Set(["solid-line"]));
  expect(new Set(lanesOf("links=eu-first").links.map(({ shape }) => shape))).toEqual(new Set(["dashed-line"]));
  expect(lanesOf("links=none").links).toEqual([]);
  expect(lanesOf("lanes=eu").links.filter(({ to }) => to !== null)).toEqual([]);
});

test("milestone-lanes says its counterparts of every measure, in the mark's words and in the row", () => {
  const payload = viewOf("milestone-lanes", "links=none");
  const place = column(payload, "id").indexOf("gdpr-2016");
  expect(column(payload, "counterparts")[place]).toBe(
    "Personal Information Protection Law (EU first); Cybersecurity Law (EU first)",
  );
  expect(column(payload, "counterpartIds")[place]).toBe("pipl-2021; cybersecurity-law-2016");
  expect(lanesOf("links=none").marks.find(({ id }) => id.endsWith("gdpr-2016"))?.text).toContain(
    "Same topic: Personal Information Protection Law (EU first) and Cybersecurity Law (EU first)",
  );
  expect(column(payload, "counterparts")[column(payload, "id").indexOf("product-liability-2024")]).toBe(
    "no counterpart",
  );
});

test("milestone-lanes calls a pair's order open where a date known to a year leaves it open", () => {
  const { links } = lanesOf("links=all&asOf=2021-06-01");
  expect(links.find(({ kind }) => kind === "same-topic")).toEqual({
    kind: "same-topic",
    from: "milestones-eu-horizon-europe-2021",
    to: "milestones-china-miit-jiebang-2021",
    colour: "inkSoft",
    shape: "dotted-line",
  });
});
