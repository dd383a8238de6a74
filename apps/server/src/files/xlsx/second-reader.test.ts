import { buildPayload, charts } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import { xlsxOf } from "./workbook.ts";

const facts = bundledFacts();

/** A whole day is a real date in a workbook; what is undefined is an empty cell. */
const asRead = (cell: string | number | null, kind: string) =>
  kind === "date" && typeof cell === "string" && cell.length === 10 ? new Date(`${cell}T00:00:00Z`) : cell;

test.each(charts.map((chart) => [chart.id, chart] as const))(
  "%s: a reader of another make finds four sheets, and in the first every number, day and word of the view",
  async (_, chart) => {
    const payload = buildPayload(chart, facts, { query: [], locale: "de" });
    const sheets = await readWorkbook(Buffer.from(xlsxOf(payload, "/charts/x.xlsx")));
    expect(sheets.map(({ sheet }) => sheet)).toHaveLength(4);
    const [head = [], ...rows] = sheets[0]?.data ?? [];
    const { columns } = payload;
    expect(head.slice(0, columns.length)).toEqual(columns.map(({ label }) => label));
    expect(rows.map((row) => row.slice(0, columns.length))).toEqual(
      payload.rows.map(({ cells }) =>
        cells.map((cell, i) => (cell === "" ? null : asRead(cell, columns[i]?.kind ?? "text"))),
      ),
    );
    expect(JSON.stringify(sheets[1]?.data)).toContain(payload.factsVersion);
    expect(JSON.stringify(sheets[3]?.data)).toContain(payload.rows[0]?.provenance.sources[0] ?? "no source");
  },
);
