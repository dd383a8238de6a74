import { z } from "zod";
import { partialShareBounds } from "../concentration/partial-share-bounds.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";

const ratios = z.strictObject({
  cr1: z.number(),
  cr2: z.number(),
  cr3: z.number(),
  cr4: z.number(),
  cr5: z.number(),
  cr6: z.number(),
});

export const partialShareBoundsFunction = defineCompute({
  name: "partialShareBounds",
  describe: "Tight bounds of the concentration indices when only some shares are known.",
  input: z.strictObject({
    known: numbers.describe("Known shares, as fractions of 1"),
    ranked: z.boolean().default(false).describe("The known firms are the largest"),
    cap: z.number().nullable().default(null).describe("Largest share of an unknown firm"),
    maxUnknown: z.number().nullable().default(null).describe("Most unknown firms; null: no limit"),
  }),
  output: z.strictObject({
    remainder: z.number(),
    hhiMin: z.number(),
    hhiMax: z.number(),
    hhiMinAttained: z.boolean(),
    effMin: z.number(),
    effMax: numberOrNull,
    entropyMin: z.number(),
    entropyMax: numberOrNull,
    hallTidemanMin: z.number(),
    hallTidemanMax: z.number(),
    crMin: ratios,
    crMax: ratios,
  }),
  run: ({ known, ranked, cap, maxUnknown }) => partialShareBounds(known, { ranked, cap, maxUnknown }),
});
