import { z } from "zod";
import { clopperPearson, wilson } from "../inference/proportion-interval.ts";
import { defineCompute } from "./definition.ts";

const interval = z.array(z.number()).length(2).describe("Lower and upper end");

export const proportionIntervalFunction = defineCompute({
  name: "proportionInterval",
  describe: "Intervals of a share, exact (Clopper-Pearson) and by score (Wilson).",
  input: z.strictObject({ count: z.number(), n: z.number(), level: z.number().default(0.95) }),
  output: z.strictObject({ clopperPearson: interval, wilson: interval }),
  run: ({ count, n, level }) => ({
    clopperPearson: clopperPearson(count, n, level),
    wilson: wilson(count, n, level),
  }),
});
