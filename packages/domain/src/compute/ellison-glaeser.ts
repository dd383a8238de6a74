import { z } from "zod";
import { ellisonGlaeser } from "../inequality/ellison-glaeser.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";

export const ellisonGlaeserFunction = defineCompute({
  name: "ellisonGlaeser",
  describe: "Clustering of equal things over places beyond a base and beyond chance: Ellison and Glaeser's gamma.",
  input: z.strictObject({ counts: numbers, base: numbers.describe("Population, GDP or R&D") }),
  output: z.strictObject({ rawG: numberOrNull, gamma: numberOrNull }),
  run: ({ counts, base }) => ellisonGlaeser(counts, base),
});
