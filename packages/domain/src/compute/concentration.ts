import { z } from "zod";
import { concentrationProfile } from "../concentration/profile.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";

export const concentrationFunction = defineCompute({
  name: "concentration",
  describe: "Concentration indices of the amounts x that holders have: ratios, HHI, entropy, dominance.",
  input: z.strictObject({ x: numbers }),
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
  fields: { amounts: "x" },
  run: ({ x }) => concentrationProfile(x),
});
