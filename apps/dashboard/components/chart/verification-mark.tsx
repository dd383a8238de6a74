import type { ChartPayload } from "@observatory/charts";

type Verification = ChartPayload["rows"][number]["provenance"]["verification"];

const corners = { derived: "M6 .8 11.2 6 6 11.2.8 6z", assumed: "M1.6 1.6h8.8v8.8H1.6z" };

/** How far a fact was verified, by shape: full, half, hollow, a diamond for what follows from others, a square for what is assumed. */
export function VerificationMark({ kind }: { kind: Verification }) {
  return (
    <svg className="mark" viewBox="0 0 12 12" aria-hidden="true" data-mark={kind}>
      {kind === "derived" || kind === "assumed" ? <path d={corners[kind]} /> : <circle cx="6" cy="6" r="4.6" />}
      {kind === "brief" ? <path className="mark-half" d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" /> : null}
    </svg>
  );
}
