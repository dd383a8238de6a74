import type { ChartPayload } from "@observatory/charts";

type Evidence = ChartPayload["evidence"];
const kinds = ["seen", "brief", "recalled", "derived", "assumed"] as const;
export type Kind = (typeof kinds)[number];

/** The kinds of verification that occur, the firmest first. */
export function evidenceKinds(evidence: Evidence): { kind: Kind; count: number }[] {
  return kinds.map((kind) => ({ kind, count: evidence[kind] })).filter(({ count }) => count > 0);
}
