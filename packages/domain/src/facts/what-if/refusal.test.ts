import { describe, expect, test } from "vitest";
import { bundledFacts } from "../bundled.ts";
import { isBinding } from "../milestones-instruments.ts";
import { type StepRefusal, stepRefusalText } from "./refusal.ts";
import { StepError } from "./refuse.ts";
import { withWhatIf } from "./with-what-if.ts";

const facts = bundledFacts();
const market = facts.marketShares[0];
const zone = facts.zones[0];
const europe = facts.milestonesEu[0];
const binding = facts.milestonesChina.find(({ instrument, adoptedOn }) => isBinding(instrument) && adoptedOn >= "2017");
if (market === undefined || zone === undefined || europe === undefined || binding === undefined)
  throw new Error("missing facts");

/** A what-if for every reason that there is. */
const refused: Readonly<Record<StepRefusal["why"], string>> = {
  version: "v2;drop-platform.dji",
  tooMany: Array.from({ length: 61 }, (_, i) => `drop-platform.x${i}`).join(";"),
  twice: "drop-platform.dji;drop-platform.dji",
  verb: "drop-platfrom.dji",
  form: "drop-zone.a.b",
  laidAlready: "drop-platform.dji",
  decided: "drop-platform.dji;move-platform.dji.shanghai",
  unchanged: `date-zone.${zone.id}.${zone.approvedOn}`,
  twoZones: "add-zone.second.suzhou.2024-01-01",
  taken: "add-zone.suzhou.yibin.2024-01-01",
  record: "drop-zone.nowhere-at-all",
  place: "move-zone.suzhou.nowhere-at-all",
  market: "add-shares.no-market-at-all.2020:a=0.5",
  indicator: "judge.no-indicator-at-all:1",
  period: `add-shares.${market.market}.${market.period}:a=0.5`,
  goneAlready: `no-binding-since.2017-01-01;drop-milestone.${binding.id}`,
  europe: `drop-milestone.${europe.id}`,
  noRuleSince: "no-binding-since.2100-01-01",
};

describe("stepRefusalText(language, refusal)", () => {
  test.each(Object.entries(refused))("says %s in every language, in words of its own", (why, text) => {
    const given = why === "laidAlready" ? withWhatIf(facts, "drop-zone.suzhou") : facts;
    let refusal: StepRefusal | null = null;
    try {
      withWhatIf(given, text);
    } catch (error) {
      if (!(error instanceof StepError)) throw error;
      refusal = error.refusal;
    }
    if (refusal === null) throw new Error(`not refused: ${text}`);
    expect(refusal.why).toBe(why);
    expect(JSON.parse(JSON.stringify(refusal))).toEqual(refusal);
    const said = (["en", "de", "fr"] as const).map((language) => stepRefusalText(language, refusal as StepRefusal));
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|\[object/);
  });

  test("names what is known where nothing is near, and else what was likely meant", () => {
    const said = (text: string) => {
      try {
        withWhatIf(facts, text);
      } catch (error) {
        if (error instanceof StepError) return stepRefusalText("en", error.refusal);
      }
      return "";
    };
    for (const why of ["record", "place", "market", "indicator"] as const)
      expect(said(refused[why]), why).toMatch(/Known are: \S+, .+[^.]$/);
    expect(said("drop-platform.baido")).toMatch(/Did you mean “baidu”\?$/);
  });
});
