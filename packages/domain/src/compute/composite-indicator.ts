import { z } from "zod";
import { compositeIndicator } from "../scenario/composite/composite-indicator.ts";
import { defineCompute } from "./definition.ts";
import { numberOrNull } from "./fields.ts";

const column = z.array(z.number().nullable());
const table = z.record(z.string(), z.array(numberOrNull));
const methods = z.enum(["arithmetic", "geometric", "harmonic", "power", "copeland"]);
const shape = z.strictObject({ skewness: z.number(), kurtosis: z.number() });

const imputeField = z.discriminatedUnion(
  "method",
  [
    z.strictObject({ method: z.enum(["none", "mean", "median"]), group: z.string().exactOptional() }),
    z.strictObject({ method: z.literal("group-mean"), group: z.string() }),
  ],
  { error: "method none, mean, median or group-mean" },
);

const treatField = z.discriminatedUnion(
  "method",
  [
    z.strictObject({
      method: z.literal("none"),
      maxPoints: z.int().exactOptional(),
      skewness: z.number().exactOptional(),
      kurtosis: z.number().exactOptional(),
    }),
    z.strictObject({
      method: z.literal("winsorise"),
      maxPoints: z.int().exactOptional(),
      skewness: z.number().exactOptional(),
      kurtosis: z.number().exactOptional(),
    }),
  ],
  { error: "method none or winsorise" },
);

const normaliseField = z.discriminatedUnion(
  "method",
  [
    z.strictObject({
      method: z.literal("min-max"),
      lower: z.number().exactOptional(),
      upper: z.number().exactOptional(),
    }),
    z.strictObject({ method: z.literal("z-score"), mean: z.number().exactOptional(), sd: z.number().exactOptional() }),
    z.strictObject({
      method: z.enum(["rank", "percentile-rank", "borda", "fraction-of-maximum", "distance-to-maximum"]),
    }),
    z.strictObject({
      method: z.literal("goalposts"),
      posts: z.record(z.string(), z.tuple([z.number(), z.number()])),
    }),
  ],
  {
    error:
      "method min-max, z-score, rank, percentile-rank, borda, fraction-of-maximum, distance-to-maximum or goalposts",
  },
);

const stepsField = z.strictObject({
  denominate: z.boolean().exactOptional(),
  impute: imputeField.exactOptional(),
  treat: treatField.exactOptional(),
  normalise: normaliseField.exactOptional(),
  aggregate: z
    .strictObject({
      method: methods,
      power: z.number().exactOptional(),
      missingThreshold: z.number().exactOptional(),
      byLevel: z.record(z.string(), methods).exactOptional(),
    })
    .exactOptional(),
});

export const compositeIndicatorFunction = defineCompute({
  name: "compositeIndicator",
  describe: "A composite indicator from units, indicators, structure and steps, with the table after every step.",
  input: z.strictObject({
    units: z.array(z.strictObject({ id: z.string(), groups: z.record(z.string(), z.string()).exactOptional() })),
    indicators: z.array(
      z.strictObject({
        code: z.string(),
        direction: z.union([z.literal(1), z.literal(-1)]).exactOptional(),
        weight: z.number().exactOptional(),
        parent: z.string(),
        denominator: z.string().nullable().exactOptional(),
      }),
    ),
    aggregates: z.array(
      z.strictObject({
        code: z.string(),
        level: z.int(),
        parent: z.string().nullable(),
        weight: z.number().exactOptional(),
      }),
    ),
    values: z.record(z.string(), column),
    denominators: z.record(z.string(), column).exactOptional(),
    steps: stepsField.exactOptional(),
  }),
  output: z.strictObject({
    scores: table,
    ranks: table,
    effectiveWeights: z.record(z.string(), z.number()),
    steps: z.strictObject({ denominated: table, imputed: table, treated: table, normalised: table }),
    treatment: z.array(
      z.strictObject({
        code: z.string(),
        method: z.enum(["winsorise", "log"]),
        points: z.number(),
        before: shape,
        after: shape,
      }),
    ),
    imputedCells: z.array(z.strictObject({ code: z.string(), unit: z.string(), value: z.number() })),
    coverage: table,
    notes: z.array(z.string()),
  }),
  run: compositeIndicator,
});
