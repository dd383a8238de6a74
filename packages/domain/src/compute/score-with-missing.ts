import { z } from "zod";
import { scoreWithMissing } from "../scenario/missing.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";
import { epsilonField, ruleField } from "./scenario-fields.ts";

export const scoreWithMissingFunction = defineCompute({
  name: "scoreWithMissing",
  describe: "Score of dimensions and of the whole from indicator scores of which some are missing, with both extremes.",
  input: z.strictObject({
    indicatorScores: z.array(z.array(z.number().nullable())),
    w: numbers,
    rule: ruleField,
    epsilon: epsilonField,
  }),
  output: z.strictObject({
    dimension: z.array(numberOrNull),
    coverage: z.array(z.number()),
    score: numberOrNull,
    balance: numberOrNull,
    worstScore: numberOrNull,
    bestScore: numberOrNull,
  }),
  fields: { weights: "w" },
  run: ({ indicatorScores, w, rule, epsilon }) => scoreWithMissing(indicatorScores, w, { rule, epsilon }),
});
