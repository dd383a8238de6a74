import { type ChartPayload, commonWords, formats } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { evidenceKinds } from "./evidence-marks.ts";
import { VerificationMark } from "./verification-mark.tsx";

/** What a figure's numbers are, how far the facts beneath were verified, and of which day they speak: one line. */
export function Evidence({ payload, words }: { payload: ChartPayload; words: Words }) {
  const { evidence, nature, locale } = payload;
  const { asOf, checkedOn, factsVersion, stale, staleOf, facts, disputed, undisputed } = words.chart;
  const common = commonWords[locale];
  const format = formats(locale);
  return (
    <div className="evidence">
      <p>
        <strong>{common.nature[nature]}</strong>
        <span>{facts(evidence.records)}</span>
        {evidenceKinds(evidence).map(({ kind, count }) => (
          <span key={kind}>
            <VerificationMark kind={kind} /> {format.count(count)} {common.verification[kind]}
          </span>
        ))}
        <span>{evidence.disputed === 0 ? undisputed : disputed(evidence.disputed)}</span>
      </p>
      <p>
        <span>
          {asOf} {format.date(payload.asOf)}
        </span>
        <span>
          {checkedOn} {format.date(evidence.checkedOn)}
        </span>
        <span>
          {staleOf(format.count(evidence.stale), format.count(evidence.records))}{" "}
          {stale(format.count(evidence.staleAfterMonths), format.date(evidence.staleOn))}
        </span>
        <span>
          {factsVersion} <code>{payload.factsVersion}</code>
        </span>
      </p>
    </div>
  );
}
