import { z } from "zod";
import { locationQuotients } from "../inequality/location-quotient.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";

export const locationQuotientFunction = defineCompute({
  name: "locationQuotient",
  describe: "Each place's share of an amount over its share of a base.",
  input: z.strictObject({ amount: numbers, base: numbers.describe("Population, GDP or R&D") }),
  output: z.strictObject({
    lq: z.array(numberOrNull).describe("In the order of the input; null where a place has neither amount nor base"),
    slq: z.array(numberOrNull).describe("Symmetric, in [−1, 1]"),
    hoover: numberOrNull,
    droppedIndex: z.array(z.number()).describe("Positions of places with neither amount nor base"),
    lqKept: z.array(numberOrNull).describe("lq without the dropped places"),
  }),
  fields: { amounts: "amount" },
  run: ({ amount, base }) => {
    const { lq, slq, hoover, dropped } = locationQuotients(amount, base);
    const isDropped = new Set(dropped);
    return { lq, slq, hoover, droppedIndex: dropped, lqKept: lq.filter((_, i) => !isDropped.has(i)) };
  },
});
