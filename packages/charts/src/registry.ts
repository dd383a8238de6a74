import { concentrationOverTime } from "./charts/concentration-over-time.ts";
import { debtsLedger } from "./charts/debts-ledger.ts";
import { designationCumulative } from "./charts/designation-cumulative.ts";
import { designationTimeline } from "./charts/designation-timeline.ts";
import { locationQuotients } from "./charts/location-quotients.ts";
import { lorenzCurve } from "./charts/lorenz-curve.ts";
import { marketConcentration } from "./charts/market-concentration.ts";
import { milestoneLanes } from "./charts/milestone-lanes.ts";
import type { Chart } from "./define-chart.ts";

/** Every chart there is; a new one is its file, its test and a line here. */
export const charts: readonly Chart[] = [
  designationTimeline,
  designationCumulative,
  concentrationOverTime,
  marketConcentration,
  lorenzCurve,
  locationQuotients,
  milestoneLanes,
  debtsLedger,
];

/** The chart of an id, or undefined. */
export function chartById(id: string): Chart | undefined {
  return charts.find((chart) => chart.id === id);
}
