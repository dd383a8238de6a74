import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { milestones } from "./milestones.ts";
import { counterparts } from "./milestones-counterparts.ts";
import { switchableReadings, withReadings } from "./readings.ts";

const facts = bundledFacts();
const readings = switchableReadings(facts).filter(({ changes }) =>
  changes.some((change) => "table" in change && change.table.startsWith("milestones-")),
);

describe("withReadings(facts, readings) over milestones", () => {
  it.each(readings.map(({ id }) => id))("%s changes its milestone and nothing else", (id) => {
    const read = withReadings(facts, [id]);
    const changed = milestones(read).filter((milestone) => !milestones(facts).includes(milestone));
    const concerns = readings.find((reading) => reading.id === id)?.disagreement.concerns ?? [];
    const concerned = concerns.filter((fact) => fact.table.startsWith("milestones-")).map((fact) => fact.id);
    expect(changed.map((milestone) => milestone.id)).toEqual([...new Set(concerned)]);
  });

  it("lets the 2017 plan be dated by its release, and keeps it before the European strategy", () => {
    const read = withReadings(facts, ["ngaidp-2017-date.released"]);
    expect(read.milestonesChina.find((milestone) => milestone.id === "ngaidp-2017")?.adoptedOn).toBe("2017-07-20");
    expect(counterparts(read).find((link) => link.eu === "ai-strategy-2018")?.precedes).toBe("china");
  });
});
