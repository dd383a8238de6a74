import { z } from "zod";
import { bcaLevels } from "../inference/bca-levels.ts";
import { defineCompute } from "./definition.ts";

export const bcaLevelsFunction = defineCompute({
  name: "bcaLevels",
  describe: "Levels at which to cut a bootstrap distribution for a BCa interval.",
  input: z.strictObject({
    z0: z.number().describe("Bias correction"),
    a: z.number().describe("Acceleration"),
    level: z.number().default(0.95),
  }),
  output: z.strictObject({ levels: z.array(z.number()).length(2) }),
  run: ({ z0, a, level }) => ({ levels: bcaLevels(z0, a, level) }),
});
