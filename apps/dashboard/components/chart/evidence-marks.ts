import type { ChartPayload } from "@observatory/charts";

type Evidence = ChartPayload["evidence"];
const kinds = ["seen", "brief", "recalled", "derived", "assumed"] as const;
export type Kind = (typeof kinds)[number];

/** Above this many facts, one mark each is a texture and no longer a count. */
const mostMarks = 120;

/** The kinds of verification that occur, the firmest first. */
export function evidenceKinds(evidence: Evidence): { kind: Kind; count: number }[] {
  return kinds.map((kind) => ({ kind, count: evidence[kind] })).filter(({ count }) => count > 0);
}

/** One mark for each fact, none where they are too many to be counted by eye. */
export function marksOf(evidence: Evidence): { key: string; kind: Kind }[] {
  const marks = kinds.flatMap((kind) =>
    Array.from({ length: evidence[kind] }, (_, i) => ({ key: `${kind}-${i}`, kind })),
  );
  return marks.length > mostMarks ? [] : marks;
}
