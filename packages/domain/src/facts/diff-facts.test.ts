import { describe, expect, it } from "vitest";
import { bundledFacts, bundledTables } from "./bundled.ts";
import { diffFacts } from "./diff-facts.ts";
import { parseFacts } from "./load.ts";
import { withChanges } from "./patch.ts";
import { withReadings } from "./readings.ts";

const facts = bundledFacts();

describe("diffFacts(before, after)", () => {
  it("finds nothing between facts that say the same", () => {
    expect(diffFacts(facts, parseFacts(JSON.parse(JSON.stringify(bundledTables()))))).toEqual([]);
  });

  it("names what was added, removed and changed, field by field", () => {
    const after = withReadings(facts, ["midea-or-meituan.meituan", "cloudwalk-seat.chongqing"]);
    const [platforms, ...others] = diffFacts(facts, after);
    expect(others).toEqual([]);
    expect(platforms).toMatchObject({ table: "platforms", added: ["meituan"], removed: ["midea"] });
    expect(platforms?.changed.map(({ id }) => id)).toEqual(["cloudwalk"]);
    expect(platforms?.changed[0]?.fields[0]).toEqual({ field: "seatGb2260", before: "440100", after: "500000" });
    expect(platforms?.changed[0]?.fields.map(({ field }) => field)).toEqual(["seatGb2260", "verification"]);
  });

  it("turns round when its arguments do", () => {
    const after = withChanges(facts, [{ do: "remove", table: "platforms", id: "dji" }]);
    expect(diffFacts(facts, after)[0]?.removed).toEqual(["dji"]);
    expect(diffFacts(after, facts)[0]?.added).toEqual(["dji"]);
  });

  it("shows a field that appeared with nothing before it", () => {
    const after = withChanges(facts, [
      { do: "set", table: "provinces", id: "hebei", field: "note", value: "Seen again." },
    ]);
    expect(diffFacts(facts, after)[0]?.changed).toEqual([
      { id: "hebei", fields: [{ field: "note", before: undefined, after: "Seen again." }] },
    ]);
  });
});
