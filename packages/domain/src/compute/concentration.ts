import { z } from "zod";
import { completeShares } from "../concentration/declared-shares.ts";
import { concentrationProfile } from "../concentration/profile.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";

export const concentrationFunction = defineCompute({
  name: "concentration",
  describe: "Concentration indices of the amounts x that holders have: ratios, HHI, entropy, dominance.",
  input: z.strictObject({
    x: numbers,
    n: z.number().optional().describe("How many units there are, if more than those with something; by default those"),
    declared: z
      .enum(["amounts", "fractions", "percent"])
      .default("amounts")
      .describe("What x is said to be; shares must be all there, or partialShareBounds is named instead"),
    roundingUnit: z.number().default(0.001).describe("To what shares were rounded, as a fraction of the whole"),
  }),
  output: z.strictObject({
    nPositive: z.number(),
    cr1: numberOrNull,
    cr2: numberOrNull,
    cr3: numberOrNull,
    cr4: numberOrNull,
    cr8: numberOrNull,
    hhi: numberOrNull,
    hhi10000: numberOrNull,
    hhiNormalised: numberOrNull,
    effectiveNumber: numberOrNull,
    hallTideman: numberOrNull,
    shannon: numberOrNull,
    hill1: numberOrNull,
    theilOfShares: numberOrNull,
    evenness: numberOrNull,
    hirschman: numberOrNull,
    bergerParker: numberOrNull,
    leaderGap: numberOrNull,
    garciaAlba: numberOrNull,
    melnikThreshold: numberOrNull,
  }),
  fields: { amounts: "x", values: "x", units: "n" },
  run: ({ x, n, declared, roundingUnit }) => {
    const percent = declared === "percent";
    const amounts = declared === "amounts" ? x : completeShares(x, { percent, roundingUnit });
    return concentrationProfile(amounts, n === undefined ? {} : { units: n });
  },
});
