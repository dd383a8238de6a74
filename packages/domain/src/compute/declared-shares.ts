import { z } from "zod";
import { declaredShares } from "../concentration/declared-shares.ts";
import { defineCompute } from "./definition.ts";
import { numbers } from "./fields.ts";

export const declaredSharesFunction = defineCompute({
  name: "declaredShares",
  describe: "Whether numbers said to be shares are complete, complete but for rounding, or partial.",
  input: z.strictObject({
    x: numbers,
    percent: z.boolean().default(false).describe("The shares are percentages"),
    roundingUnit: z
      .number()
      .default(0.001)
      .describe("To what the shares were rounded, as a fraction of the whole, whatever `percent` says"),
  }),
  output: z.strictObject({
    status: z.enum(["complete", "rescaled", "partial"]),
    shares: z.array(z.number()).describe("Fractions of 1; sum to 1 unless partial"),
    remainder: z.number().describe("What is missing; 0 unless partial"),
  }),
  fields: { values: "x" },
  run: ({ x, percent, roundingUnit }) => {
    const { status, shares, remainder } = declaredShares(x, { percent, roundingUnit });
    return { status, shares: Array.from(shares), remainder };
  },
});
