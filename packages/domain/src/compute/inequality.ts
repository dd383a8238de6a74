import { z } from "zod";
import { inequalityProfile } from "../inequality/profile.ts";
import { defineCompute } from "./definition.ts";
import { infinityAsWord, infinityOrNull, numberOrNull, numbers } from "./fields.ts";

export const inequalityFunction = defineCompute({
  name: "inequality",
  describe: "Inequality of the amounts x over equal units: Gini, both Theils, Hoover, coefficient of variation.",
  input: z.strictObject({ x: numbers }),
  output: z.strictObject({
    gini: numberOrNull,
    giniCorrected: numberOrNull,
    theilT: numberOrNull,
    theilL: infinityOrNull,
    hoover: numberOrNull,
    cv: numberOrNull,
  }),
  fields: { amounts: "x" },
  run: ({ x }) => {
    const profile = inequalityProfile(x);
    return { ...profile, theilL: infinityAsWord(profile.theilL) };
  },
});
