import { describe, expect, it } from "vitest";
import { bundledFacts } from "../bundled.ts";
import { inChina, inTheUnion } from "../milestones-invented.ts";
import { problemLine } from "../problem.ts";
import { milestoneRules } from "./milestones.ts";

type InChina = Parameters<typeof inChina>[1];
const application = (from: string) => ({ from, whatEn: "A part.", verification: "seen" as const });
const longest = Array.from({ length: 31 }, () => "word").join(" ");

/** For each rule a bad record, what is said of it, and the change that makes it good. */
const bad: Record<string, { record: InChina; says: string; mend: InChina }> = {
  "end-before-effect": {
    record: { expiresOn: "2020-06-30" },
    says: "expiresOn: 2020-06-30 is before effect on 2020-07-01; correct one of the two",
    mend: { expiresOn: "2025-06-30" },
  },
  "application-before-effect": {
    record: { appliesFrom: [application("2020-02-01")] },
    says: "appliesFrom[0].from: 2020-02-01 is before effect on 2020-07-01; correct one of the two, or say why in note",
    mend: { note: "Backdated by its own clause." },
  },
  "application-out-of-order": {
    record: { appliesFrom: [application("2022-01-01"), application("2021-01-01")] },
    says: "appliesFrom[1].from: 2021-01-01 follows 2022-01-01; sort by day",
    mend: { appliesFrom: [application("2021-01-01"), application("2022-01-01")] },
  },
  "basis-against-day": {
    record: { effectiveBasis: "repeated" },
    says: 'effectiveBasis: "repeated" although 2020-07-01 is neither adoption nor release; write "own-date" or correct effectiveOn',
    mend: { publishedOn: "2020-07-01" },
  },
  "draft-in-force": {
    record: { status: "draft" },
    says: "effectiveOn: 2020-07-01 stands on a draft; write null, or correct status",
    mend: { effectiveOn: null, effectiveBasis: null },
  },
  "superseded-without-end": {
    record: { status: "superseded" },
    says: "status: superseded, by nothing and with no end; give supersededBy or expiresOn",
    mend: { expiresOn: "2021-12-31" },
  },
  "in-force-though-superseded": {
    record: { supersededBy: "newer" },
    says: 'status: in force although "newer" follows; say in note why, or write superseded',
    mend: { note: "Amended and still in force." },
  },
  "recalled-date-in-summary": {
    record: { verification: { adoptedOn: "recalled" }, summaryEn: "Signed on 1 January 2020." },
    says: "summaryEn: names 2020-01-01, which is recalled as adoptedOn; leave the day out, or see it in a source",
    mend: { summaryEn: "Signed in winter." },
  },
  "seen-in-a-source": {
    record: { verification: { docNumber: "seen" } },
    says: 'verification.docNumber: seen, but no source supports it; add "docNumber" to the supports of the source that shows it, or write recalled',
    mend: { verification: { docNumber: "recalled" } },
  },
  "too-many-words": {
    record: { scenarioDimensions: [{ dimension: "competition", sign: "+", reasonEn: longest }] },
    says: "scenarioDimensions[0].reasonEn: 31 words; say it in 30",
    mend: { scenarioDimensions: [] },
  },
};

/** What a rule says of a file that holds this record alone. */
function saidOf(rule: (typeof milestoneRules)[number], change: InChina): string[] {
  const milestonesChina = [inChina("bad", { verification: { adoptedOn: "seen" }, ...change })];
  return rule.check({ ...bundledFacts(), milestonesChina, milestonesEu: [] }).map(problemLine);
}

describe("milestoneRules", () => {
  it("have a bad record each, and no bad record is without its rule", () => {
    expect(milestoneRules.map((rule) => rule.name).sort()).toEqual(Object.keys(bad).sort());
    for (const { why } of milestoneRules) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it.each(milestoneRules.map((rule) => [rule.name, rule] as const))("%s catches its bad record", (name, rule) => {
    const example = bad[name];
    expect(saidOf(rule, example?.record)).toEqual([`milestones-china.json › bad › ${example?.says}`]);
    expect(saidOf(rule, { ...example?.record, ...example?.mend })).toEqual([]);
  });

  it.each(milestoneRules.map((rule) => [rule.name, rule] as const))(
    "%s finds nothing in the shipped facts",
    (_, rule) => {
      expect(rule.check(bundledFacts()).map(problemLine)).toEqual([]);
    },
  );

  it("name the file of the lane", () => {
    const milestonesEu = [inTheUnion("an-act", { status: "superseded" })];
    const found = milestoneRules.flatMap((rule) =>
      rule.check({ ...bundledFacts(), milestonesChina: [], milestonesEu }),
    );
    expect(found.map((finding) => finding.file)).toContain("milestones-eu.json");
  });
});
