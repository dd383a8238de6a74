import { LOCALES } from "@observatory/charts";
import { expect, test } from "vitest";
import type { Governance } from "../../ask/governance.ts";
import { governanceWords } from "../../words/sections/governance.ts";
import { fieldsTable, linksTable, listsTable } from "./governance-tables.ts";

const end = (table: string, id: string, on: string) =>
  ({ table, id, name: id.toUpperCase(), nameZh: null, kind: "", on, phase: "both" }) as never;
const platform = { table: "platforms", id: "acme", name: "Acme", lang: "en", nameZh: null, kind: "" } as const;
const entry: Governance["exposure"]["entries"][number] = {
  ...platform,
  list: "entity-list",
  status: "listed",
  listedOn: "2019-10-09",
  removedOn: null,
  knownUntil: null,
  citation: "84 FR 1",
  note: "The page number is recalled.",
  verification: "seen",
  sources: [{ id: "a-source", publisher: "A publisher" }],
};
const found: Governance = {
  asOf: "2026-01-01",
  links: {
    rows: [
      {
        relation: "same-topic",
        precedes: "china",
        eu: end("milestones-eu", "dma", "2022-09-14"),
        china: end("milestones-china", "aml", "2022"),
        verification: "derived",
      },
      {
        relation: "no-counterpart",
        precedes: null,
        eu: end("milestones-eu", "pld", "2024-10-23"),
        china: null,
        verification: "seen",
      },
    ],
    counts: { links: 1, china: 1, eu: 0, open: 0, alone: 1 },
  },
  exposure: {
    platforms: 23,
    named: 1,
    inferred: 0,
    fields: [{ ...platform, basis: "brief", reason: "It is named.", verification: "brief" }],
    entityListed: { seen: 1, recalled: 0 },
    entries: [entry, { ...entry, status: "removed", removedOn: "2021-05", list: "section-1237" }],
  },
};

test("linksTable leads from both ends of a pair to their records, and orders by the days themselves", () => {
  const [pair, alone] = linksTable(found, "de").rows;
  expect(pair?.texts).toEqual(["DMA", "14. Sept. 2022", "AML", "2022", "China"]);
  expect(pair?.values.slice(0, 4)).toEqual(["DMA", "2022-09-14", "AML", "2022"]);
  expect(pair?.links).toEqual({ 0: "/de/milestones/dma", 2: "/de/milestones/aml" });
  expect(alone?.texts.slice(2)).toEqual([null, null, governanceWords.de.links.alonePair]);
  expect(alone?.links).toEqual({ 0: "/de/milestones/pld" });
});

test.each(LOCALES)(
  "listsTable says in %s how an entry stands, with its citation, its note and its sources",
  (locale) => {
    const { rows, columns } = listsTable(found, locale);
    const { status, listNames } = governanceWords[locale].exposure;
    expect(rows[0]?.texts).toContain(status.listed);
    expect(rows[0]?.texts.slice(-2)).toEqual(["84 FR 1", "The page number is recalled."]);
    expect(columns.at(-1)?.lang).toBe("en");
    expect(rows[0]?.records.map(({ href }) => href.endsWith("/sources/a-source"))).toEqual([true]);
    expect(rows[1]?.texts).toContain(listNames["section-1237"]);
    expect(rows[1]?.texts[3]).toContain("2021");
  },
);

test("fieldsTable gives a judgement its basis, its reason and its mark", () => {
  const [row] = fieldsTable(found, "fr").rows;
  expect(row?.texts).toEqual(["Acme", governanceWords.fr.exposure.basis.brief, "It is named."]);
  expect(row?.verification).toBe("brief");
});
