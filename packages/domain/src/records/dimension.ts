import { z } from "zod";
import { inThreeLanguages } from "./in-three-languages.ts";
import { idOf, recordOf } from "./primitives.ts";

export const dimensionId = idOf<"Dimension">().describe("Id of a record of dimensions.json");
export type DimensionId = z.output<typeof dimensionId>;

/** A row of the brief's Figure 3: one dimension along which its benign and its adverse scenario part. */
export const dimension = recordOf(dimensionId, {
  rank: z.int().min(1).describe("Place of the row in Figure 3, from 1"),
  code: z
    .string()
    .regex(/^[A-Z]$/, "one capital letter")
    .describe("Letter that its indicators' codes begin with"),
  name: inThreeLanguages.describe("Name of the row, as its benign end"),
  benign: inThreeLanguages.describe("What the row looks like in the benign scenario"),
  adverse: inThreeLanguages.describe("What the row looks like in the adverse scenario"),
});
export type Dimension = z.output<typeof dimension>;
