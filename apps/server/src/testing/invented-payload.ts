import type { ChartPayload } from "@observatory/charts";

const YEARS = [2019, 2020, 2021, 2022];
const day = (year: number) => Date.UTC(year, 0, 1);

const SERIES: ChartPayload["figure"] = {
  kind: "series",
  x: {
    scale: "time",
    domain: [day(2019), day(2022)],
    ticks: YEARS.map((year) => ({ value: day(year), label: String(year) })),
  },
  panels: ["Here", "There"].map((title, i) => ({
    id: title.toLowerCase(),
    title,
    y: { domain: [0, 10], ticks: [0, 5, 10].map((value) => ({ value, label: String(value) })) },
    lines: [
      {
        id: "a",
        label: "Things & such",
        colour: "platforms",
        curve: i === 0 ? "step" : "line",
        marker: "circle",
        points: YEARS.map((year, n) => ({
          x: day(year),
          y: n * 3 + i / 3,
          lo: n * 3 - 1,
          hi: n * 3 + 1,
          text: `${year}`,
        })),
      },
    ],
    references: [{ value: 5, label: "Half" }],
  })),
  key: [],
};

const DOTS: ChartPayload["figure"] = {
  kind: "named-dots",
  rows: [{ id: "row", label: "Row", colour: "zones", shape: "circle" }],
  columns: YEARS.map((year) => ({ id: String(year), label: String(year) })),
  dots: YEARS.map((year) => ({
    id: `d${year}`,
    row: "row",
    column: String(year),
    label: `Place ${year}`,
    labelZh: "某地智造",
    certainty: year === 2020 ? "recalled" : "firm",
  })),
  key: [{ label: "Recalled", shape: "circle", colour: "zones", certainty: "recalled" }],
};

/** A view of invented things, for tests of how pictures and files are made. */
export function inventedPayload(
  kind: "series" | "named-dots" = "series",
  changes: Partial<ChartPayload> = {},
): ChartPayload {
  return {
    chart: `invented-${kind}`,
    section: "designations",
    nature: "fact",
    locale: "en",
    name: "Invented things",
    params: { asOf: "" },
    query: "",
    base: "",
    address: "/charts/invented?v=0123456789ab",
    code: "ABCD-EFGH-JKMN-PQRS",
    asOf: "2026-01-01",
    factsVersion: "0123456789ab",
    readings: [],
    whatIf: null,
    title: "Things grew from zero to nine while “nothing” else happened",
    subtitle: "Invented things by year, 2019–2022",
    notes: ["Nothing here is true."],
    alt: { short: "Line of invented things.", long: "It rises from 0 in 2019 to 9 in 2022." },
    citation: "Observatory, “Things”, as of 1 January 2026, facts 0123456789ab, /charts/invented. CC BY 4.0.",
    licence: "CC BY 4.0",
    columns: [
      { id: "year", label: "Year", kind: "date", description: "Year" },
      { id: "things", label: "Things", kind: "count", description: "How many" },
      { id: "name", label: "Name", kind: "text", description: "Name" },
    ],
    rows: YEARS.map((year, i) => ({
      cells: [String(year), i === 1 ? null : i * 3, i === 2 ? "=1+1" : `a "quoted", thing ${i}`],
      provenance: {
        records: { [`things/${year}`]: "seen" },
        sources: ["source-a", "source-b"],
        verification: "seen",
        disputed: [],
      },
    })),
    figure: kind === "series" ? SERIES : DOTS,
    sources: [{ id: "source-a", title: "A source", publisher: "A publisher", publishedOn: "2020", address: null }],
    evidence: {
      records: 4,
      seen: 4,
      brief: 0,
      recalled: 0,
      derived: 0,
      assumed: 0,
      disputed: 0,
      checkedOn: "2026-01-01",
      stale: 0,
      staleAfterMonths: 12,
      staleOn: "2026-01-01",
    },
    disagreements: [],
    ...changes,
  };
}
