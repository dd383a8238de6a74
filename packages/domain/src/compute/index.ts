export { type ComputeAnswer, type ComputeError, computeOne } from "./answer.ts";
export { type ComputeDefinition, defineCompute } from "./definition.ts";
export { infinityAsWord, numberOrInfinity, numberOrNull, numbers } from "./fields.ts";
export { computeSchema } from "./json-schema.ts";
export { type Measure, type MeasureFamily, measures } from "./measures.ts";
export { computeFunction, computeFunctions } from "./registry.ts";
