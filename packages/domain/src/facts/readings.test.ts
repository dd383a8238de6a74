import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { switchableReadings, withReadings } from "./readings.ts";

const facts = bundledFacts();

describe("withReadings(facts, readings)", () => {
  it.each(switchableReadings(facts).map(({ id }) => id))("lays %s over the facts and leaves them untouched", (id) => {
    const before = JSON.stringify(facts.disagreements);
    const read = withReadings(facts, [id]);
    expect(read.readings).toEqual([id]);
    expect(read.unpatched).toBe(facts);
    expect(JSON.stringify(facts.disagreements)).toBe(before);
  });

  it("does not mind order or repetition", () => {
    const one = withReadings(facts, ["sensetime-seat.hong-kong", "cloudwalk-seat.chongqing"]);
    const two = withReadings(withReadings(facts, ["cloudwalk-seat.chongqing"]), ["sensetime-seat.hong-kong"]);
    expect(one.platforms).toEqual(two.platforms);
    expect(one.readings).toEqual(two.readings);
  });

  it("is the facts themselves for the readings they follow", () => {
    expect(withReadings(facts, [])).toBe(facts);
    expect(withReadings(facts, ["cloudwalk-seat.guangzhou"])).toBe(facts);
  });

  it("marks the field as verified as its own side is", () => {
    const read = withReadings(facts, ["cloudwalk-seat.chongqing"]);
    const cloudwalk = read.platforms.find(({ id }) => id === "cloudwalk");
    expect(cloudwalk?.seatGb2260).toBe("500000");
    expect(cloudwalk?.verification.seatGb2260).toBe("recalled");
  });

  it("reaches an element of a list by one of its fields", () => {
    const read = withReadings(facts, ["cloudwalk-1260h.january-2025"]);
    const entries = read.platforms.find(({ id }) => id === "cloudwalk")?.usLists;
    expect(entries?.find(({ list }) => list === "section-1260h")?.listedOn).toBe("2025-01");
    expect(entries?.find(({ list }) => list === "entity-list")?.listedOn).toBe("2020-06-05");
  });

  it("refuses an unknown reading, naming the one that is meant", () => {
    expect(() => withReadings(facts, ["cloudwalk.chongqing"])).toThrow('did you mean "cloudwalk-seat.chongqing"?');
    expect(() => withReadings(facts, ["flat-earth.yes"])).toThrow(/known are .*cloudwalk-seat\.chongqing/);
  });

  it("refuses a side that would change nothing, and two sides of one disagreement", () => {
    expect(() => withReadings(facts, ["niii-identity.not-confirmed"])).toThrow(/at readings\[0\]/);
    expect(() => withReadings(facts, ["mininglamp-founding.2005", "mininglamp-founding.2014"])).toThrow(
      /one position of a disagreement at a time/,
    );
  });
});
