import { z } from "zod";
import { compileExpression } from "../scenario/sensitivity/expression.ts";
import { jansenGivenMatrices } from "../scenario/sensitivity/given-matrices.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull } from "./fields.ts";
import { rows } from "./scenario-fields.ts";

export const jansenGivenMatricesFunction = defineCompute({
  name: "jansenGivenMatrices",
  describe: "Jansen's first-order and total indices of a formula over two given matrices of independent rows.",
  input: z.strictObject({ model: z.string(), A: rows, B: rows }),
  output: z.strictObject({ V: z.number(), S: z.array(numberOrNull), T: z.array(numberOrNull) }),
  fields: { expression: "model" },
  run: ({ model, A, B }) => jansenGivenMatrices(compileExpression(model, A[0]?.length ?? 0), A, B),
});
