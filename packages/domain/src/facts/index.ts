export { bundledFacts, bundledTables } from "./bundled.ts";
export { type Facts, parseFacts } from "./load.ts";
export { nearest } from "./nearest.ts";
export { FactsError, type Problem, problemLine } from "./problem.ts";
export {
  type FactRecord,
  type FactTables,
  factTables,
  type TableKey,
  type TableName,
  tableKeys,
} from "./registry.ts";
