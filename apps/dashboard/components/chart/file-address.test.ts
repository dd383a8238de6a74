import { buildPayload, charts } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { fileAddress } from "./file-address.ts";

const chart = charts.find(({ id }) => id === "designation-cumulative");
if (chart === undefined) throw new Error("missing chart");
const query = new URLSearchParams("scheme=zones");
const payload = buildPayload(chart, bundledFacts(), { query, locale: "fr" });

test("fileAddress(taken, ending, more) has the view's choices, the reader's language, and what more is asked", () => {
  expect(fileAddress({ payload }, "csv", [["bom", "1"]])).toBe(
    "/charts/designation-cumulative.csv?scheme=zones&lang=fr&bom=1",
  );
});

test("fileAddress(taken, ending) stays with the facts version of a frozen view", () => {
  expect(fileAddress({ payload, v: "0123456789ab" }, "csl.json")).toBe(
    "/charts/designation-cumulative.csl.json?scheme=zones&lang=fr&v=0123456789ab",
  );
});
