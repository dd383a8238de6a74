import { z } from "zod";
import { fisherExact } from "../inference/fisher-exact.ts";
import { defineCompute } from "./definition.ts";

const row = z.tuple([z.number(), z.number()]);

export const fisherExactFunction = defineCompute({
  name: "fisherExact",
  describe: "Fisher's exact test of a 2×2 table [[a, b], [c, d]].",
  input: z.strictObject({ table: z.tuple([row, row]) }),
  output: z.strictObject({ twoSided: z.number(), upper: z.number() }),
  run: ({ table }) => fisherExact(table),
});
