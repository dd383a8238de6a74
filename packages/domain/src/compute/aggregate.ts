import { z } from "zod";
import { aggregateScores, balanceOf } from "../scenario/aggregate.ts";
import { leaveOneOut } from "../scenario/leave-one-out.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";

const means = z.strictObject({ arithmetic: z.number(), geometric: z.number(), harmonic: z.number() });

/** The power means always exist: only the symmetric rule can be undefined. */
function meansAt(s: readonly number[], w: readonly number[], epsilon: number): z.output<typeof means> {
  const by = (rule: "arithmetic" | "geometric" | "harmonic") => aggregateScores(s, w, { rule, epsilon }) ?? 0;
  return { arithmetic: by("arithmetic"), geometric: by("geometric"), harmonic: by("harmonic") };
}

export const aggregateFunction = defineCompute({
  name: "aggregate",
  describe: "Weighted means of scores s with and without a floor, the balance, and the balance without each part.",
  input: z.strictObject({ s: numbers, w: numbers }),
  output: z.strictObject({
    eps01: means,
    eps0: means,
    balanceArithmetic: z.number(),
    balanceLogEps01: numberOrNull,
    leaveOneOutArithmeticBalance: z.array(numberOrNull),
  }),
  fields: { scores: "s", weights: "w" },
  run: ({ s, w }) => {
    const eps01 = meansAt(s, w, 0.01);
    return {
      eps01,
      eps0: meansAt(s, w, 0),
      balanceArithmetic: balanceOf(eps01.arithmetic),
      balanceLogEps01: balanceOf(aggregateScores(s, w, { rule: "symmetric" })),
      leaveOneOutArithmeticBalance: leaveOneOut(s, w).map(({ balance }) => balance),
    };
  },
});
