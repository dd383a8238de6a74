import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compositeIndicator } from "./composite-indicator.ts";
import type { AggregateMethod, CompositeInput, CompositeSteps, NormaliseStep } from "./composite-input.ts";
import { shapeOf } from "./shape.ts";

const flat = (values: Record<string, (number | null)[]>, steps: CompositeSteps = {}): CompositeInput => {
  const [first = []] = Object.values(values);
  return {
    units: first.map((_, i) => ({ id: `u${i}`, groups: { side: i % 2 === 0 ? "even" : "odd" } })),
    indicators: Object.keys(values).map((code) => ({ code, parent: "Index" })),
    aggregates: [{ code: "Index", level: 2, parent: null }],
    values,
    steps,
  };
};
const asIs = { method: "goalposts", posts: { x: [0, 1], y: [0, 1], z: [0, 1] } } as const;
const normalised = (values: (number | null)[], step: NormaliseStep, direction: 1 | -1 = 1) =>
  compositeIndicator({
    ...flat({ x: values }, { normalise: step }),
    indicators: [{ code: "x", parent: "Index", direction }],
  }).steps.normalised.x;

describe("compositeIndicator, step by step", () => {
  test("denominators divide, and a missing one makes the value missing", () => {
    const input = {
      ...flat({ x: [10, 20, null, 40] }),
      indicators: [{ code: "x", parent: "Index", denominator: "people" }],
      denominators: { people: [2, null, 0, 4] },
    };
    expect(compositeIndicator({ ...input, values: { x: [10, 20, null, 50] } }).steps.denominated.x).toEqual([
      5,
      null,
      null,
      12.5,
    ]);
    expect(compositeIndicator({ ...input, steps: { denominate: false } }).steps.denominated.x).toEqual([
      10,
      20,
      null,
      40,
    ]);
    expect(() => compositeIndicator({ ...input, values: { x: [1, 2, 3, 4] } })).toThrow("denominators.people[2]");
    expect(() => compositeIndicator({ ...input, denominators: {} })).toThrow("indicators[0].denominator");
  });

  test("imputation fills with mean, median or the group's mean and says where", () => {
    const values = { x: [1, 2, 6, null, 2, 9] };
    const at = (impute: NonNullable<CompositeSteps["impute"]>) => compositeIndicator(flat(values, { impute }));
    expect(at({ method: "mean" }).imputedCells).toEqual([{ code: "x", unit: "u3", value: 4 }]);
    expect(at({ method: "median" }).imputedCells[0]?.value).toBe(2);
    expect(at({ method: "group-mean", group: "side" }).imputedCells[0]?.value).toBe(5.5);
    expect(at({ method: "none" }).steps.imputed.x?.[3]).toBeNull();
    expect(() => at({ method: "group-mean", group: "region" })).toThrow("units[0].groups");
    const hollow = flat({ x: [1, null, 3, null] }, { impute: { method: "group-mean", group: "side" } });
    expect(() => compositeIndicator(hollow)).toThrow('at least one value of x in group "odd"');
  });

  test("skewness and kurtosis are the sample-adjusted ones of spreadsheets", () => {
    // SKEW and KURT of 3, 4, 5, 2, 3, 4, 5, 6, 4, 7 as documented for common spreadsheets.
    const shape = shapeOf([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]);
    expect(shape?.skewness).toBeCloseTo(0.359543071, 9);
    expect(shape?.kurtosis).toBeCloseTo(-0.151799637, 9);
    expect(shapeOf([1, 2, 3])).toBeNull();
    expect(shapeOf([2, 2, 2, 2])).toEqual({ skewness: 0, kurtosis: 0 });
  });

  test("winsorisation moves outliers to their neighbour, at either end, and stops when the shape is in bounds", () => {
    const tail = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1000];
    const high = compositeIndicator(flat({ x: tail }, { treat: { method: "winsorise" } }));
    expect(high.treatment).toMatchObject([{ code: "x", method: "winsorise", points: 1 }]);
    expect(high.steps.treated.x?.at(-1)).toBe(12);
    const low = compositeIndicator(flat({ x: tail.map((value) => -value) }, { treat: { method: "winsorise" } }));
    expect(low.steps.treated.x?.at(-1)).toBe(-12);
    expect(compositeIndicator(flat({ x: [1, 2, 3, 4] }, { treat: { method: "winsorise" } })).treatment).toEqual([]);
  });

  test("where winsorising does not do, the original column goes on a log scale, order kept", () => {
    const tail = Array.from({ length: 30 }, (_, i) => 3 ** (i / 1.5));
    const { treatment, steps } = compositeIndicator(
      flat({ x: tail }, { treat: { method: "winsorise", maxPoints: 2 } }),
    );
    expect(treatment).toMatchObject([{ code: "x", method: "log", points: 0 }]);
    const least = Math.min(...tail);
    const range = Math.max(...tail) - least;
    steps.treated.x?.forEach((value, i) => {
      expect(value).toBeCloseTo(Math.log((tail[i] ?? 0) - least + 0.01 * range), 12);
    });
    expect(() => compositeIndicator(flat({ x: [1, 2, 3] }, { treat: { method: "winsorise" } }))).toThrow(
      "at least four values of x",
    );
  });

  test("normalisation by every method, both directions", () => {
    const values = [1, 3, null, 2, 5];
    expect(normalised(values, { method: "min-max" })).toEqual([0, 50, null, 25, 100]);
    expect(normalised(values, { method: "min-max", lower: 1, upper: 2 }, -1)).toEqual([2, 1.5, null, 1.75, 1]);
    expect(normalised(values, { method: "distance-to-maximum" })).toEqual([0, 0.5, null, 0.25, 1]);
    expect(normalised(values, { method: "rank" })).toEqual([1, 3, null, 2, 4]);
    expect(normalised(values, { method: "rank" }, -1)).toEqual([4, 2, null, 3, 1]);
    expect(normalised([2, 2, 7], { method: "borda" })).toEqual([0, 0, 2]);
    expect(normalised([2, 2, 7], { method: "percentile-rank" })).toEqual([0, 0, 1]);
    expect(normalised(values, { method: "fraction-of-maximum" })).toEqual([0.2, 0.6, null, 0.4, 1]);
    expect(normalised(values, { method: "goalposts", posts: { x: [5, 1] } })).toEqual([1, 0.5, null, 0.75, 0]);
    const z = normalised(values, { method: "z-score", mean: 10, sd: 2 }) ?? [];
    const present = z.filter((value) => value !== null);
    const mean = present.reduce((a, b) => a + b, 0) / present.length;
    expect(mean).toBeCloseTo(10, 12);
    expect(Math.sqrt(present.reduce((a, b) => a + (b - mean) ** 2, 0) / 3)).toBeCloseTo(2, 12);
  });

  test("a method that is undefined for the data is refused by name, with the indicator", () => {
    expect(() => normalised([2, 2], { method: "min-max" })).toThrow("min-max is undefined for x");
    expect(() => normalised([2, 2], { method: "z-score" })).toThrow("z-score is undefined for x");
    expect(() => normalised([2, null], { method: "percentile-rank" })).toThrow("percentile-rank is undefined for x");
    expect(() => normalised([0, 2], { method: "fraction-of-maximum" }, -1)).toThrow(
      "fraction-of-maximum is undefined for x",
    );
    expect(() => normalised([1, 2], { method: "goalposts", posts: {} })).toThrow("steps.normalise.posts.x");
    expect(() => normalised([1, 2], { method: "goalposts", posts: { x: [1, 1] } })).toThrow("apart from each other");
    expect(() => normalised([1, 2], { method: "min-max", lower: 1, upper: 1 })).toThrow("lower < upper");
  });

  test("a fraction of a negative maximum is computed and warned of", () => {
    const input = flat({ x: [1, 2] }, { normalise: { method: "fraction-of-maximum" } });
    const result = compositeIndicator({ ...input, indicators: [{ code: "x", parent: "Index", direction: -1 }] });
    expect(result.steps.normalised.x).toEqual([1, 2]);
    expect(result.notes[0]).toContain("its worst unit has the highest number");
  });

  test("means of every kind agree with their formulas", () => {
    const weights = [1, 3];
    const number = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom<AggregateMethod>("arithmetic", "geometric", "harmonic", "power"),
        (x, y, method) => {
          const input = flat({ x: [x], y: [y] }, { normalise: asIs, aggregate: { method, power: 0.5 } });
          const indicators = input.indicators.map((each, i) => ({ ...each, weight: weights[i] ?? 0 }));
          const found = compositeIndicator({ ...input, indicators }).scores.Index?.[0];
          const naive = {
            arithmetic: 0.25 * x + 0.75 * y,
            geometric: x ** 0.25 * y ** 0.75,
            harmonic: 1 / (0.25 / x + 0.75 / y),
            power: (0.25 * Math.sqrt(x) + 0.75 * Math.sqrt(y)) ** 2,
            copeland: 0,
          }[method];
          expect(found).toBeCloseTo(naive, 12);
        },
      ),
    );
  });

  test("Copeland counts the weight of parts in which a unit is ahead; the scores sum to the number of pairs", () => {
    const input = flat({ x: [3, 2, 1], y: [1, 2, 2], z: [2, 3, 1] }, { aggregate: { method: "copeland" } });
    const scores = compositeIndicator(input).scores.Index;
    expect(scores?.map((score) => Number((score ?? Number.NaN).toFixed(12)))).toEqual([
      Number((1 / 3 + 2 / 3).toFixed(12)),
      Number((2 / 3 + 2.5 / 3).toFixed(12)),
      0.5,
    ]);
    expect(scores?.reduce((a: number, b) => a + (b ?? 0), 0)).toBeCloseTo(3, 12);
  });

  test("a mean that is undefined is refused with the unit and the part", () => {
    const at = (aggregate: NonNullable<CompositeSteps["aggregate"]>) =>
      compositeIndicator(flat({ x: [0, 1], y: [1, 2] }, { normalise: { method: "min-max" }, aggregate }));
    expect(() => at({ method: "geometric" })).toThrow(
      "the geometric mean of Index, got 0 at values.x; x has that of u0",
    );
    expect(() => at({ method: "harmonic" })).toThrow("the harmonic mean of Index");
    expect(() => at({ method: "power", power: -2 })).toThrow("the power mean of Index");
    expect(at({ method: "power", power: 2 }).scores.Index).toEqual([0, expect.closeTo(100, 10)]);
    expect(() => at({ method: "power" })).toThrow("steps.aggregate.power");
  });

  test("too little weight is no score; enough is a score over what is there", () => {
    const values = { x: [0.2, 0.4, null], y: [0.6, null, null], z: [0.1, null, 0.9] };
    const at = (missingThreshold?: number) =>
      compositeIndicator(
        flat(values, {
          normalise: asIs,
          aggregate: { method: "arithmetic", ...(missingThreshold === undefined ? {} : { missingThreshold }) },
        }),
      );
    const usual = at();
    expect(usual.scores.Index?.map((score) => score !== null)).toEqual([true, false, false]);
    expect(usual.coverage.Index?.[1]).toBeCloseTo(1 / 3, 12);
    expect(at(0.3).scores.Index?.[1]).toBeCloseTo(0.4, 12);
    expect(at(0).scores.Index?.[2]).toBeCloseTo(0.9, 12);
    expect(usual.ranks.Index).toEqual([1, null, null]);
  });

  test("levels may take other methods, and ranks share the smallest number on ties", () => {
    const input: CompositeInput = {
      units: ["a", "b", "c"].map((id) => ({ id })),
      indicators: [
        { code: "x", parent: "P", weight: 2 },
        { code: "y", parent: "P", weight: 2 },
        { code: "z", parent: "Index" },
      ],
      aggregates: [
        { code: "Index", level: 3, parent: null },
        { code: "P", level: 2, parent: "Index", weight: 3 },
      ],
      values: { x: [0.1, 0.4, 0.4], y: [0.9, 0.4, 0.4], z: [0.3, 0.5, 0.5] },
      steps: { normalise: asIs, aggregate: { method: "arithmetic", byLevel: { "2": "geometric" } } },
    };
    const result = compositeIndicator(input);
    expect(result.scores.P?.[0]).toBeCloseTo(0.3, 12);
    expect(result.scores.Index?.[0]).toBeCloseTo(0.3, 12);
    expect(result.ranks.Index).toEqual([3, 1, 1]);
    expect(result.effectiveWeights).toEqual({ x: 0.375, y: 0.375, z: 0.25, P: 0.75, Index: 1 });
    const wrong = { method: "arithmetic", byLevel: { "4": "geometric" } } as const;
    expect(() => compositeIndicator({ ...input, steps: { normalise: asIs, aggregate: wrong } })).toThrow(
      "levels: 2, 3",
    );
  });

  test("does not depend on the order of units or indicators", () => {
    const input = flat({ x: [3, 1, 2], y: [10, 30, 50] });
    const turned: CompositeInput = {
      ...input,
      units: [...input.units].reverse(),
      indicators: [...input.indicators].reverse(),
      values: { y: [50, 30, 10], x: [2, 1, 3] },
    };
    expect(compositeIndicator(turned).scores.Index).toEqual(
      [...(compositeIndicator(input).scores.Index ?? [])].reverse(),
    );
  });
});

describe("compositeIndicator, the audit of the structure", () => {
  const good = flat({ x: [1, 2], y: [2, 1] });
  const refuses = (changes: Partial<CompositeInput>, words: string) => {
    expect(() => compositeIndicator({ ...good, ...changes })).toThrow(words);
  };

  test("codes, parents, levels and weights that do not hold together are refused with the remedy", () => {
    refuses(
      {
        indicators: [
          { code: "x", parent: "Idx" },
          { code: "y", parent: "Index" },
        ],
      },
      "indicators[0].parent; known: Index",
    );
    refuses(
      {
        indicators: [
          { code: "x", parent: "Index" },
          { code: "x", parent: "Index" },
        ],
      },
      "rename one of the two",
    );
    refuses({ aggregates: [{ code: "Index", level: 1, parent: null }] }, "indicators are level 1");
    refuses(
      { aggregates: [{ code: "Index", level: 2, parent: "Index" }] },
      "leave the parent of the index itself null",
    );
    refuses(
      {
        aggregates: [
          { code: "Index", level: 2, parent: null },
          { code: "Other", level: 2, parent: null },
        ],
      },
      "name the aggregate that Other belongs to",
    );
    refuses(
      {
        aggregates: [
          { code: "Index", level: 3, parent: null },
          { code: "Empty", level: 2, parent: "Index" },
        ],
      },
      "give Empty a part, or take it out",
    );
    refuses(
      {
        aggregates: [
          { code: "Index", level: 2, parent: null },
          { code: "Up", level: 2, parent: "Index" },
        ],
      },
      "Index is at level 2",
    );
    refuses({ indicators: good.indicators.map((each) => ({ ...each, weight: 0 })) }, "weigh at least one of x, y");
    refuses({ indicators: good.indicators.map((each) => ({ ...each, weight: -1 })) }, "indicators[0].weight");
    refuses({ indicators: [] }, "at least one indicator");
    refuses({ units: [{ id: "a" }, { id: "a" }] }, "units[1].id");
    refuses({ units: [] }, "at least one unit");
  });

  test("values that do not fit are refused by their place", () => {
    refuses({ values: { x: [1, 2] } }, "values.y");
    refuses({ values: { ...good.values, q: [1, 2] } }, "describe it among the indicators");
    refuses({ values: { ...good.values, x: [1] } }, "2 values, one a unit");
    refuses({ values: { ...good.values, x: [1, Number.NaN] } }, "values.x[1]");
  });
});
