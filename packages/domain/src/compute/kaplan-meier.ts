import { z } from "zod";
import { kaplanMeier } from "../time/kaplan-meier.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";

const list = z.array(z.number());
const listWithNulls = z.array(numberOrNull);

export const kaplanMeierFunction = defineCompute({
  name: "kaplanMeier",
  describe: "Survival curve with Greenwood errors, log-log intervals, median, restricted mean and Nelson-Aalen hazard.",
  input: z.strictObject({
    time: numbers,
    event: numbers.describe("1: the event came; 0: not yet when last seen"),
    tau: z.number().nullable().default(null).describe("Up to when the restricted mean is taken"),
    level: z.number().default(0.95),
  }),
  output: z.strictObject({
    eventTimes: list,
    atRisk: list,
    events: list,
    survival: list,
    se: listWithNulls,
    lower: listWithNulls,
    upper: listWithNulls,
    median: numberOrNull,
    restrictedMean: numberOrNull,
    nelsonAalen: list,
  }),
  run: ({ time, event, tau, level }) => kaplanMeier(time, event, { tau, level }),
});
