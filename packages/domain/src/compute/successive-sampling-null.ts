import { z } from "zod";
import { InputError } from "../errors.ts";
import { successiveSampling } from "../inference/successive-sampling.ts";
import { defineCompute } from "./definition.ts";
import { drawsField, numberOrNull, numbers } from "./fields.ts";
import { seedField } from "./scenario-fields.ts";

/** Positions, or one flag a candidate. */
const membership = z
  .union([z.array(z.number()), z.array(z.boolean())])
  .describe("Positions of the candidates in the set, or one true/false (or 1/0) for each candidate");

export const successiveSamplingNullFunction = defineCompute({
  name: "successiveSamplingNull",
  describe: "How many of the places drawn without replacement in proportion to weights lie in a set.",
  input: z.strictObject({
    weights: numbers,
    draws: z.number().describe("How many places are drawn"),
    set: membership,
    replicates: drawsField,
    seed: seedField,
  }),
  output: z.strictObject({
    pmf: z.record(z.string(), z.number()).describe("Chance of each number of places in the set"),
    mean: z.number(),
    method: z.enum(["exact", "monte-carlo"]),
    replicates: numberOrNull.describe("null when exact"),
    seed: numberOrNull.describe("null when exact"),
    standardError: numberOrNull.describe("Of the mean; null when exact"),
  }),
  fields: { inside: "set", "option.draws": "replicates" },
  run: ({ weights, draws: places, set, replicates, seed }) => {
    const inside = flagsOf(set, weights.length);
    const { pmf, ...rest } = successiveSampling(weights, places, inside, { draws: replicates, seed });
    return { ...rest, pmf: Object.fromEntries(pmf) };
  },
});

/** Reads flags, or positions; a list of ones and zeros as long as the candidates with a repetition can only be flags. */
function flagsOf(set: readonly (number | boolean)[], candidates: number): boolean[] {
  const areFlags = set.every((member) => typeof member === "boolean");
  if (areFlags && set.length === candidates) return set.map(Boolean);
  const areBits = set.every((member) => member === 0 || member === 1) && new Set(set).size < set.length;
  if (areBits && set.length === candidates) return set.map((member) => member === 1);
  const flags = new Array<boolean>(candidates).fill(false);
  set.forEach((position, i) => {
    const isNew = typeof position === "number" && flags[position] === false;
    if (isNew) flags[position] = true;
    else throw badPosition(i, position, candidates);
  });
  return flags;
}

function badPosition(index: number, value: unknown, candidates: number): InputError {
  const rule = `different positions from 0 to ${candidates - 1}, or ${candidates} flags`;
  return new InputError({ fn: "successiveSamplingNull", argument: "set", path: [index], rule, value });
}
