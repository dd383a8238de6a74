// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { DataTable } from "./data-table.tsx";
import { nextOrder, sortRows } from "./sort-rows.ts";
import type { TableModel } from "./table-model.ts";

afterEach(cleanup);

const row = (key: string, name: string, share: number | null) => ({
  key,
  texts: [name, share === null ? null : `${share}`],
  values: [name, share],
  verification: "seen" as const,
  records: [{ id: key, href: `/platforms/${key}` }],
  unlinked: 0,
});
const column = { description: "", lang: undefined };
const table: TableModel = {
  columns: [
    { ...column, id: "name", label: "Name", numeric: false },
    { ...column, id: "share", label: "Share", numeric: true },
  ],
  rows: [row("a", "Zürich", 9), row("b", "Ägypten", null), row("c", "Aachen", 10)],
};
const verification = { seen: "seen", brief: "brief", recalled: "recalled", derived: "derived", assumed: "assumed" };
const words = {
  caption: "Rows",
  sortBy: "Sort",
  empty: "–",
  emptyLong: "no value",
  evidence: "Evidence",
  verification,
};
const firstCells = () => [...document.querySelectorAll("tbody tr")].map((each) => each.firstChild?.textContent);

test("<DataTable> orders by a column's head: up, down, as given; and says so", () => {
  render(<DataTable table={table} language="de" words={words} />);
  const head = screen.getByRole("button", { name: "Share" });
  expect(firstCells()).toEqual(["Zürich", "Ägypten", "Aachen"]);
  fireEvent.click(head);
  expect(firstCells()).toEqual(["Zürich", "Aachen", "Ägypten"]);
  expect(head.closest("th")?.getAttribute("aria-sort")).toBe("ascending");
  fireEvent.click(head);
  expect(firstCells()).toEqual(["Aachen", "Zürich", "Ägypten"]);
  fireEvent.click(head);
  expect(firstCells()).toEqual(["Zürich", "Ägypten", "Aachen"]);
  expect(head.closest("th")?.hasAttribute("aria-sort")).toBe(false);
});

test("<DataTable> says in words that a cell is empty", () => {
  render(<DataTable table={table} language="en" words={words} />);
  expect(screen.getByText("no value")).toBeTruthy();
});

test("sortRows(rows, order, language) orders text as the language does, and leaves the rows it was given alone", () => {
  const before = [...table.rows];
  const names = sortRows(table.rows, { column: 0, descending: false }, "de").map(({ values }) => values[0]);
  expect(names).toEqual(["Aachen", "Ägypten", "Zürich"]);
  expect(table.rows).toEqual(before);
});

test("nextOrder(order, column) starts ascending on another column", () => {
  expect(nextOrder({ column: 0, descending: true }, 1)).toEqual({ column: 1, descending: false });
});
