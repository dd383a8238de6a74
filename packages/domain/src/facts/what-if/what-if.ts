import type { Change } from "../../records/disagreement.ts";
import type { Operation } from "./operation.ts";

/** A what-if that was laid over facts. */
export interface WhatIf {
  /** Its canonical text. */
  readonly text: string;
  readonly steps: readonly Operation[];
  /** What it changed in the tables. */
  readonly changes: readonly Change[];
}
