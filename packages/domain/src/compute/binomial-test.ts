import { z } from "zod";
import { binomialTest } from "../inference/binomial-test.ts";
import { defineCompute } from "./definition.ts";

export const binomialTestFunction = defineCompute({
  name: "binomialTest",
  describe: "Exact binomial test of a count in a set.",
  input: z.strictObject({ count: z.number(), n: z.number(), p: z.number() }),
  output: z.strictObject({ upper: z.number(), lower: z.number(), twoSided: z.number() }),
  run: ({ count, n, p }) => binomialTest(count, n, p),
});
