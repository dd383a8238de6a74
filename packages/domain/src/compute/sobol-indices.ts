import { z } from "zod";
import { compileExpression, type Model } from "../scenario/sensitivity/expression.ts";
import { sobolIndices } from "../scenario/sensitivity/sobol-indices.ts";
import { gFunction, ishigami, linearModel } from "../scenario/sensitivity/test-models.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull, numbers } from "./fields.ts";
import { seedField } from "./scenario-fields.ts";

const MODELS = '{name: "ishigami", a, b}, {name: "g-function", a}, {name: "linear", w} or {expression, inputs}';

const modelField = z.union(
  [
    z.strictObject({ name: z.literal("ishigami"), a: z.number().default(7), b: z.number().default(0.1) }),
    z.strictObject({ name: z.literal("g-function"), a: numbers }),
    z.strictObject({ name: z.literal("linear"), w: numbers }),
    z.strictObject({ expression: z.string(), inputs: z.int().min(1).max(10_000) }),
  ],
  { error: `a model ${MODELS}` },
);

/** A model on the unit cube, with how many inputs it has. */
function modelOf(field: z.output<typeof modelField>): { model: Model; inputs: number } {
  if ("expression" in field) {
    return { model: compileExpression(field.expression, field.inputs), inputs: field.inputs };
  }
  if (field.name === "ishigami") return { model: ishigami(field.a, field.b), inputs: 3 };
  if (field.name === "g-function") return { model: gFunction(field.a), inputs: field.a.length };
  return { model: linearModel(field.w), inputs: field.w.length };
}

const shares = z.array(numberOrNull);

export const sobolIndicesFunction = defineCompute({
  name: "sobolIndices",
  describe: "First-order and total sensitivity indices of a model on the unit cube, with bootstrap half-widths.",
  input: z.strictObject({
    model: modelField,
    n: z.int().default(4096),
    seed: seedField,
    groups: z.array(z.array(z.int())).optional(),
    sampler: z.enum(["sobol", "pseudo-random"]).default("sobol"),
    replicates: z.int().default(500),
  }),
  output: z.strictObject({ V: z.number(), S: shares, T: shares, halfWidthS: shares, halfWidthT: shares }),
  fields: { expression: "model", a: "model", b: "model", w: "model", inputs: "model" },
  run: ({ model: field, groups, ...options }) => {
    const { model, inputs } = modelOf(field);
    const { V, S, T, halfWidthS, halfWidthT } = sobolIndices(model, {
      ...options,
      inputs,
      ...(groups === undefined ? {} : { groups }),
    });
    return { V, S, T, halfWidthS, halfWidthT };
  },
});
