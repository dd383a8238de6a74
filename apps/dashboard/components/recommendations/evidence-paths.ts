import type { Recommendations } from "../../ask/recommendations.ts";

type Measure = NonNullable<Recommendations["recommendations"][number]["indicators"][number]["measure"]>;

/** Where a reader sees the records that a measure counts. */
export const evidencePaths: Readonly<Record<Measure, string>> = {
  "milestones-in-year": "/charts/milestone-lanes",
  "days-since-newest": "/data",
  "dates-seen": "/data",
  "added-since-brief": "/designations#find",
  rounds: "/charts/open-competition",
  "enforcement-actions": "/charts/milestone-lanes",
  "fostering-and-regulating": "/charts/milestone-lanes",
  "procurement-measures": "/milestones/ipi-measure-2025",
  "dialogue-rounds": "/milestones/eu-china-hldd-2023",
  "like-pairs": "/governance#links",
  "days-between-pairs": "/governance#links",
  "debts-on-both-sides": "/charts/debts-ledger",
};
