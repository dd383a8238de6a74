import { z } from "zod";
import { weightedInequality } from "../inequality/weighted-profile.ts";
import { defineCompute } from "./definition.ts";
import { infinityAsWord, infinityOrNull, numberOrNull, numbers } from "./fields.ts";

export const inequalityWeightedFunction = defineCompute({
  name: "inequalityWeighted",
  describe: "Inequality over regions of unequal size, from values per head x and populations w.",
  input: z.strictObject({ x: numbers.describe("Values per head"), w: numbers.describe("Populations") }),
  output: z.strictObject({
    giniWeighted: numberOrNull,
    giniWeightedCorrected: numberOrNull.describe("null where it would exceed 1"),
    theilT: numberOrNull,
    theilL: infinityOrNull,
    williamson: numberOrNull,
    hoover: numberOrNull,
    mean: z.number(),
  }),
  fields: { perHead: "x", population: "w" },
  run: ({ x, w }) => {
    const profile = weightedInequality(x, w);
    return { ...profile, theilL: infinityAsWord(profile.theilL) };
  },
});
