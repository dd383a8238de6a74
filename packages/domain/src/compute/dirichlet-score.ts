import { z } from "zod";
import { dirichletScore } from "../scenario/dirichlet-score.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";
import { seedField } from "./scenario-fields.ts";

export const dirichletScoreFunction = defineCompute({
  name: "dirichletScore",
  describe: "Distribution of a weighted mean of x under Dirichlet weights: exact moments, drawn quantiles, tail.",
  input: z.strictObject({
    x: numbers,
    alpha: numbers,
    threshold: z.number().default(0.5),
    draws: z.int().default(100_000),
    seed: seedField,
  }),
  output: z.strictObject({
    mean: z.number(),
    variance: z.number(),
    sd: z.number(),
    probAbove: z.number(),
    standardError: z.number(),
    probAboveExact: z.number(),
    quantiles: z.strictObject({ "0.05": z.number(), "0.5": z.number(), "0.95": z.number() }),
    varWeights: z.array(z.number()),
    covW01: numberOrNull,
    draws: z.number(),
    seed: z.number(),
  }),
  run: ({ x, alpha, ...options }) => dirichletScore(x, alpha, options),
});
