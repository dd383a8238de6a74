import { z } from "zod";
import { balanceChangeSplit } from "../scenario/balance-change-split.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";
import { epsilonField, ruleField } from "./scenario-fields.ts";

export const balanceChangeSplitFunction = defineCompute({
  name: "balanceChangeSplit",
  describe: "Splits the change of the balance between two profiles exactly among their parts (Shapley).",
  input: z.strictObject({ from: numbers, to: numbers, w: numbers, rule: ruleField, epsilon: epsilonField }),
  output: z.strictObject({ contribution: z.array(z.number()).nullable(), total: numberOrNull }),
  fields: { weights: "w" },
  run: ({ from, to, w, rule, epsilon }) => balanceChangeSplit(from, to, w, { rule, epsilon }),
});
