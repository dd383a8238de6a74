import { z } from "zod";
import { theilDecomposition } from "../inequality/theil-decomposition.ts";
import { defineCompute } from "./definition.ts";
import { infinityAsWord, infinityOrNull, labels, numberOrNull, numbers } from "./fields.ts";

export const theilDecompositionFunction = defineCompute({
  name: "theilDecomposition",
  describe: "Theil's T and L over regions, split exactly into between and within groups.",
  input: z.strictObject({
    x: numbers.describe("Values per head"),
    w: numbers.describe("Populations"),
    group: labels.describe("Name of each region's group"),
  }),
  output: z.strictObject({
    theilT: numberOrNull,
    betweenT: numberOrNull,
    withinT: numberOrNull,
    betweenShareT: numberOrNull,
    groups: z.record(
      z.string(),
      z.strictObject({ popShare: z.number(), amountShare: z.number(), theilT: numberOrNull }),
    ),
    theilL: infinityOrNull,
    betweenL: infinityOrNull,
    withinL: infinityOrNull,
  }),
  fields: { perHead: "x", population: "w", groups: "group" },
  run: ({ x, w, group }) => {
    const split = theilDecomposition(x, w, group);
    return {
      ...split,
      groups: Object.fromEntries(split.groups),
      theilL: infinityAsWord(split.theilL),
      betweenL: infinityAsWord(split.betweenL),
      withinL: infinityAsWord(split.withinL),
    };
  },
});
