import type { ScenarioModel } from "@observatory/charts";
import type { LabChoices } from "./choices.ts";
import type { LabRun, Step } from "./run.ts";

/** What the page asks the worker. */
export interface Ask {
  readonly model: ScenarioModel;
  readonly choices: LabChoices;
}

/** What the worker says. */
export type Said =
  | ({ readonly is: "step" } & Step)
  | { readonly is: "done"; readonly run: LabRun | null }
  /** The choices go against a rule of the mathematics. */
  | { readonly is: "refused"; readonly message: string };
