import { z } from "zod";
import { topTotalBounds } from "../concentration/top-total-bounds.ts";
import { defineCompute } from "./definition.ts";
import { numbers } from "./fields.ts";

const ratios = z.record(z.string().regex(/^cr[1-9]\d*$/), z.number());

export const topTotalBoundsFunction = defineCompute({
  name: "topTotalBounds",
  describe: "Tight bounds when the joint share of the n largest is known, and some or none of them one by one.",
  input: z.strictObject({
    known: numbers.describe("Shares of the k largest firms, k < topN, as fractions of 1"),
    topN: z.number().describe("How many firms the total covers"),
    topTotal: z.number().describe("Their joint share, as a fraction of 1"),
    maxUnknown: z.number().nullable().default(null).describe("Most firms beside them; null: no limit"),
  }),
  output: z.strictObject({
    hhiMin: z.number(),
    hhiMax: z.number(),
    hhiMinAttained: z.boolean(),
    hhiMaxAttained: z.boolean(),
    crMin: ratios,
    crMax: ratios,
  }),
  run: ({ known, ...top }) => {
    const { crMin, crMax, ...herfindahl } = topTotalBounds(known, top);
    return { ...herfindahl, crMin: byName(crMin), crMax: byName(crMax) };
  },
});

function byName(ratios: readonly number[]): Record<string, number> {
  return Object.fromEntries(ratios.map((ratio, i) => [`cr${i + 1}`, ratio]));
}
