import { z } from "zod";
import { normaliseToGoalposts } from "../scenario/goalposts.ts";
import { defineCompute } from "./definition.ts";

export const normaliseFunction = defineCompute({
  name: "normalise",
  describe: "Score of a value between its adverse and its benign goalpost, clamped to 0 and 1.",
  input: z.strictObject({
    value: z.number(),
    adverse: z.number(),
    benign: z.number(),
    log: z.boolean().default(false),
  }),
  output: z.strictObject({ score: z.number(), clamped: z.boolean() }),
  run: ({ value, ...goalposts }) => normaliseToGoalposts(value, goalposts),
});
