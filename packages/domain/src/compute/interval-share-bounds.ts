import { z } from "zod";
import { intervalShareBounds } from "../concentration/interval-share-bounds.ts";
import { defineCompute } from "./definition.ts";
import { numbers } from "./fields.ts";

export const intervalShareBoundsFunction = defineCompute({
  name: "intervalShareBounds",
  describe: "Bounds of the HHI when every share is only known to lie in a range.",
  input: z.strictObject({
    lower: numbers.describe("Least shares, as fractions of 1"),
    upper: numbers.describe("Greatest shares"),
  }),
  output: z.strictObject({
    hhiMin: z.number(),
    hhiMax: z.number(),
    hhiMaxChordOuter: z.number().describe("Upper bound by the chord of the square"),
    hhiMaxInner: z.number().describe("Value of a market that exists: the true maximum is not below it"),
    hhiMaxMethod: z.enum(["exact", "outer"]).describe("outer: more than 20 shares, hhiMax is the chord bound"),
  }),
  run: ({ lower, upper }) => intervalShareBounds(lower, upper),
});
