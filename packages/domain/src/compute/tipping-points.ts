import { z } from "zod";
import { tippingPoints } from "../scenario/tipping/tipping-points.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";
import { epsilonField, ruleField } from "./scenario-fields.ts";

export const tippingPointsFunction = defineCompute({
  name: "tippingPoints",
  describe: "How little would have to be otherwise for the score to stand at the threshold: weights and scores.",
  input: z.strictObject({
    s: numbers,
    w: numbers,
    threshold: z.number().default(0.5),
    rule: ruleField,
    epsilon: epsilonField,
  }),
  output: z.strictObject({
    margin: numberOrNull,
    oneWeight: z.array(numberOrNull),
    oneScore: z.array(numberOrNull),
    totalVariation: numberOrNull,
    totalVariationWeights: z.array(z.number()).nullable(),
    euclidean: numberOrNull,
    euclideanWeights: z.array(z.number()).nullable(),
    projected: z.boolean().nullable(),
  }),
  fields: { scores: "s", weights: "w" },
  run: ({ s, w, threshold, rule, epsilon }) => {
    const { totalVariation, euclidean, ...tipping } = tippingPoints(s, w, { threshold, rule, epsilon });
    return {
      ...tipping,
      totalVariation: totalVariation?.distance ?? null,
      totalVariationWeights: totalVariation?.weights ?? null,
      euclidean: euclidean?.distance ?? null,
      euclideanWeights: euclidean?.weights ?? null,
      projected: euclidean?.projected ?? null,
    };
  },
});
