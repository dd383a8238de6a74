import { concentrationOverTime } from "./charts/concentration-over-time.ts";
import { debtsLedger } from "./charts/debts-ledger.ts";
import { debtsSurvival } from "./charts/debts-survival.ts";
import { designationCumulative } from "./charts/designation-cumulative.ts";
import { designationMap } from "./charts/designation-map.ts";
import { designationSymbiosisView } from "./charts/designation-symbiosis.ts";
import { designationTimeline } from "./charts/designation-timeline.ts";
import { dispersionNull } from "./charts/dispersion-null.ts";
import { ecosystemSeries } from "./charts/ecosystem-series.ts";
import { locationQuotients } from "./charts/location-quotients.ts";
import { lorenzCurve } from "./charts/lorenz-curve.ts";
import { marketConcentration } from "./charts/market-concentration.ts";
import { milestoneLanes } from "./charts/milestone-lanes.ts";
import { openCompetition } from "./charts/open-competition.ts";
import { regionalTurn } from "./charts/regional-turn.ts";
import { scenarioBalance } from "./charts/scenario-balance.ts";
import { scenarioCompare } from "./charts/scenario-compare.ts";
import { scenarioConvergence } from "./charts/scenario-convergence.ts";
import { scenarioDimensions } from "./charts/scenario-dimensions.ts";
import { scenarioSensitivity } from "./charts/scenario-sensitivity.ts";
import { scenarioTipping } from "./charts/scenario-tipping.ts";
import type { Chart } from "./define-chart.ts";

/** Every chart there is; a new one is its file, its test and a line here. */
export const charts: readonly Chart[] = [
  designationTimeline,
  designationCumulative,
  designationMap,
  designationSymbiosisView,
  concentrationOverTime,
  marketConcentration,
  regionalTurn,
  dispersionNull,
  lorenzCurve,
  locationQuotients,
  ecosystemSeries,
  milestoneLanes,
  debtsLedger,
  debtsSurvival,
  openCompetition,
  scenarioBalance,
  scenarioDimensions,
  scenarioCompare,
  scenarioSensitivity,
  scenarioTipping,
  scenarioConvergence,
];

/** The chart of an id, or undefined. */
export function chartById(id: string): Chart | undefined {
  return charts.find((chart) => chart.id === id);
}
