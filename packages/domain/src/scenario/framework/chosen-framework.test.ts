import { describe, expect, test } from "vitest";
import { chosenFramework, type FrameworkModel } from "./chosen-framework.ts";

const model: FrameworkModel = {
  dimensions: ["a", "b", "c"],
  indicators: [
    { id: "a1", dimension: "a", nature: "intent", goalposts: { adverse: 0, benign: 1 } },
    { id: "a2", dimension: "a", nature: "outcome", goalposts: { adverse: 10, benign: 0 } },
    { id: "b1", dimension: "b", nature: "outcome", goalposts: { adverse: 1, benign: 100, log: true } },
    { id: "c1", dimension: "c", nature: "intent", goalposts: { adverse: 0, benign: 1 } },
  ],
  periods: [{ id: "2020", evidence: { a1: { value: 0.5 }, a2: { value: 4 }, b1: { value: 10 }, c1: null } }],
};
const idsOf = (choices: Parameters<typeof chosenFramework>[1]) =>
  chosenFramework(model, choices).framework.dimensions.map(({ indicators }) => indicators.map(({ id }) => id));

describe("chosenFramework(model, choices)", () => {
  test("is the whole model with equal weights where nothing is chosen, and asks for two thirds of its dimensions", () => {
    const { framework, dimensionsMin } = chosenFramework(model);
    expect(framework.dimensions.map(({ weight }) => weight)).toEqual([1, 1, 1]);
    expect(framework.periods).toEqual(model.periods);
    expect(dimensionsMin).toBe(2);
  });

  test("narrows to one nature without losing or doubling an indicator, evidence included", () => {
    expect(idsOf({ nature: "intent" })).toEqual([["a1"], ["c1"]]);
    expect(idsOf({ nature: "outcome" })).toEqual([["a2"], ["b1"]]);
    const { framework } = chosenFramework(model, { nature: "outcome" });
    expect(Object.keys(framework.periods[0]?.evidence ?? {})).toEqual(["a2", "b1"]);
  });

  test("takes weights and goalposts by name, and keeps the scale", () => {
    const own = { weights: { b: 3 }, goalposts: { b1: { adverse: 2, benign: 50 } } };
    const { dimensions } = chosenFramework(model, own).framework;
    expect(dimensions.map(({ weight }) => weight)).toEqual([1, 3, 1]);
    expect(dimensions[1]?.indicators).toEqual([{ id: "b1", adverse: 2, benign: 50, log: true }]);
  });

  test.each([
    [{ weights: { luck: 1 } }, "one of a, b, c"],
    [{ goalposts: { luck: { adverse: 0, benign: 1 } } }, "one of a1, a2, b1, c1"],
    [{ goalposts: { a2: { adverse: 0, benign: 10 } } }, "did you mean 10..0?"],
    [{ goalposts: { a1: { adverse: 1, benign: 1 } } }, "say which would be wholly adverse"],
    [{ goalposts: { b1: { adverse: 0, benign: 9 } } }, "> 0 on a log scale"],
  ])("refuses %j with the remedy", (choices, remedy) => {
    expect(() => chosenFramework(model, choices)).toThrow(remedy);
  });
});
