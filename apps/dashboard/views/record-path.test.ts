import { bundledFacts, factTables, tableKeys } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { recordAtPath, recordPath } from "./record-path.ts";

test("recordAtPath(path) finds what recordPath(record) wrote, for every table", () => {
  for (const key of tableKeys.filter((one) => one !== "claims")) {
    const [record] = bundledFacts()[key];
    const found = recordAtPath(recordPath({ table: factTables[key].name, id: String(record?.id) }));
    expect(found?.id).toBe(record?.id);
    expect(found?.tables).toContain(factTables[key].name);
  }
});

test.each([
  "/",
  "/platforms",
  "/platforms/a/b",
  "/records/zones",
  "/records/zones/beijing",
  "/records/claims/c01",
  "/x/y",
])("recordAtPath(%s) finds no record", (path) => {
  expect(recordAtPath(path)).toBeUndefined();
});
