import { z } from "zod";
import { multinomialNull } from "../inference/multinomial-null.ts";
import { defineCompute } from "./definition.ts";
import { drawsField, numberOrNull, numbers } from "./fields.ts";
import { seedField } from "./scenario-fields.ts";

export const multinomialNullFunction = defineCompute({
  name: "multinomialNull",
  describe: "Null distribution of HHI and weighted Gini when N things fall into places with chances p.",
  input: z.strictObject({ N: z.number(), p: numbers, observed: numbers, draws: drawsField, seed: seedField }),
  output: z.strictObject({
    meanHhi: z.number(),
    varHhi: z.number(),
    pUpperHhi: z.number(),
    pUpperWeightedGini: z.number(),
    method: z.enum(["exact", "monte-carlo"]),
    draws: numberOrNull.describe("null when exact"),
    seed: numberOrNull.describe("null when exact"),
    standardErrorHhi: numberOrNull.describe("Of pUpperHhi; null when exact"),
    standardErrorWeightedGini: numberOrNull.describe("Of pUpperWeightedGini; null when exact"),
  }),
  fields: { n: "N", chances: "p" },
  run: ({ N, p, observed, draws, seed }) => multinomialNull(N, p, observed, { draws, seed }),
});
