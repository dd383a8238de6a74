import type { Figure } from "@observatory/charts";
import { expect, test } from "vitest";
import { linkFigure } from "./link-figure.ts";

const dot = { row: "r", column: "c", certainty: "firm" } as const;
const figure: Figure = {
  kind: "named-dots",
  rows: [{ id: "r", label: "Row", colour: "zones", shape: "circle" }],
  columns: [{ id: "c", label: "Column" }],
  dots: [
    { ...dot, id: "a", label: "With a page", href: "/charts/milestone-lanes" },
    { ...dot, id: "b", label: "Without", href: "/nowhere/b" },
  ],
  key: [],
};

test("linkFigure(figure, locale) keeps links to pages, in the reader's language, and drops the rest", () => {
  const linked = linkFigure(figure, "fr");
  expect(linked.kind === "named-dots" && linked.dots.map(({ href }) => href)).toEqual([
    "/fr/charts/milestone-lanes",
    undefined,
  ]);
  expect(figure.dots[1]?.href).toBe("/nowhere/b");
});
