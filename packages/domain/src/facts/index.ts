export { bundledFacts, bundledTables } from "./bundled.ts";
export {
  type DebtLag,
  type DebtLagCodings,
  type DebtLags,
  debtLagCodings,
  debtLags,
  type SurvivalInput,
} from "./debts-lags.ts";
export {
  type DebtCoding,
  type DebtEntry,
  type DebtEvent,
  type DebtLedgerOptions,
  debtClockStart,
  debtLedger,
  type Years,
} from "./debts-ledger.ts";
export { type Facts, parseFacts } from "./load.ts";
export { type Lane, type MilestoneFacts, type MilestoneQuery, milestones } from "./milestones.ts";
export { type Counterpart, counterparts } from "./milestones-counterparts.ts";
export { type Force, type InstrumentForce, instrumentForce, isBinding, isSoft } from "./milestones-instruments.ts";
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
