import { describe, expect, it } from "vitest";
import type { Change } from "../records/disagreement.ts";
import { bundledFacts } from "./bundled.ts";
import { withChanges } from "./patch.ts";
import { withValue } from "./with-value.ts";

const facts = bundledFacts();
const set = (table: string, id: string, field: string, value: string | number): Change => {
  return { do: "set", table, id, field, value };
};

describe("withChanges(facts, changes)", () => {
  it("keeps a file's order when a date moves", () => {
    const moved = withChanges(facts, [set("platforms", "dji", "designatedOn", "2016-01-01")]);
    expect(moved.platforms[0]?.id).toBe("dji");
    expect(moved.platforms).toHaveLength(23);
  });

  it("applies changes in turn and keeps the facts it began with", () => {
    const once = withChanges(facts, [{ do: "remove", table: "platforms", id: "dji" }]);
    const twice = withChanges(once, [{ do: "remove", table: "platforms", id: "niii" }]);
    expect(twice.platforms).toHaveLength(21);
    expect(twice.unpatched).toBe(facts);
  });

  it.each([
    ["an unknown table", set("planets", "dji", "brandEn", "x"), "changes[0].table"],
    ["an unknown record", set("platforms", "dij", "brandEn", "x"), 'did you mean "dji"?'],
    ["an unknown field", set("platforms", "dji", "brandName", "x"), 'unknown key "brandName"'],
    ["a way through nothing", set("platforms", "dji", "usLists.list=none.listedOn", "2020"), "changes[0].field"],
    ["a value that does not fit", set("platforms", "dji", "batch", 9), "batch: 9 does not fit"],
    ["a reference to nothing", set("platforms", "dji", "seatGb2260", "440299"), "is not a places gb2260"],
    ["a record that others name", { do: "remove", table: "zones", id: "wuhan" } as const, "related-zones.json › wuhan"],
  ])("refuses %s and says where", (_what, change, message) => {
    expect(() => withChanges(facts, [change])).toThrow(message);
  });

  it("refuses to add a record under an id that is taken", () => {
    const record = JSON.parse(JSON.stringify(facts.platforms[0]));
    expect(() => withChanges(facts, [{ do: "add", table: "platforms", record }])).toThrow("does not have yet");
  });
});

describe("withValue(value, path, replacement)", () => {
  it("copies the way and shares the rest", () => {
    const value = { a: { b: 1 }, c: [1] };
    const changed = withValue(value, ["a", "b"], 2) as typeof value;
    expect(changed).toEqual({ a: { b: 2 }, c: [1] });
    expect(changed.c).toBe(value.c);
    expect(value.a.b).toBe(1);
  });

  it("does not pick by position, nor among several", () => {
    expect(withValue([{ k: "a" }], ["0", "k"], "b")).toBeNull();
    expect(withValue([{ k: "a" }, { k: "a" }], ["k=a", "k"], "b")).toBeNull();
  });
});
