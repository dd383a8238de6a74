import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { inventedPayload } from "../testing/invented-payload.ts";
import { citationFile, cslItem } from "./citations.ts";

const payload = inventedPayload("series", {
  title: "50 % of {things} & <others>: “Ümläuts” 某地",
  address: "https://observatory.example/charts/invented?v=0123456789ab",
});

describe("citationFile(payload, format)", () => {
  test("csl.json is one item with its address, day and facts version", () => {
    expect(JSON.parse(citationFile(payload, "csl.json"))).toEqual([cslItem(payload)]);
    expect(cslItem(payload)).toMatchObject({ version: "0123456789ab", URL: payload.address });
  });

  test("bib is read back by a reader of BibTeX, whatever the title holds", () => {
    const bib = citationFile(payload, "bib");
    expect(bib).toMatch(/^@\w+\{observatory-invented-series-0123456789ab,/);
    const [back] = JSON.parse(new Cite(bib).format("data")) as { title: string; URL: string }[];
    expect(back).toMatchObject({ URL: payload.address });
    expect(back?.title.replaceAll(/<[^>]*>/g, "")).toContain("Ümläuts” 某地");
  });

  test("ris names type, author, title, day and address on lines of their own", () => {
    const lines = citationFile(payload, "ris")
      .replace(/\r?\n$/, "")
      .split(/\r?\n/);
    expect(lines[0]).toMatch(/^TY {2}- /);
    expect(lines.at(-1)).toMatch(/^ER {2}- /);
    expect(lines).toContain(`UR  - ${payload.address}`);
    expect(lines.find((line) => line.startsWith("TI"))).toContain("Ümläuts");
  });

  test("gives the same bytes every time", () => {
    for (const format of ["bib", "ris", "csl.json"] as const)
      expect(citationFile(payload, format)).toBe(citationFile(payload, format));
  });
});
