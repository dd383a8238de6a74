import { type ChartPayload, commonWords, formats } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { evidenceKinds, marksOf } from "./evidence-marks.ts";
import { VerificationMark } from "./verification-mark.tsx";

/** What a figure's numbers are and how far the facts beneath were verified: a mark a fact, then the words. */
export function Evidence({ payload, words }: { payload: ChartPayload; words: Words }) {
  const { evidence, nature, locale } = payload;
  const common = commonWords[locale];
  const format = formats(locale);
  return (
    <section className="evidence">
      <h3>{words.chart.evidence}</h3>
      <p className="nature">
        {common.nature[nature]} · {words.chart.facts(evidence.records)}
      </p>
      <p className="marks" aria-hidden="true">
        {marksOf(evidence).map(({ key, kind }) => (
          <VerificationMark key={key} kind={kind} />
        ))}
      </p>
      <ul>
        {evidenceKinds(evidence).map(({ kind, count }) => (
          <li key={kind}>
            <VerificationMark kind={kind} />
            <span>
              {format.count(count)} {common.verification[kind]}
            </span>
          </li>
        ))}
        <li className="disputed">
          {evidence.disputed === 0 ? words.chart.undisputed : words.chart.disputed(evidence.disputed)}
        </li>
      </ul>
      <dl>
        <dt>{words.chart.asOf}</dt>
        <dd>{format.date(payload.asOf)}</dd>
        <dt>{words.chart.checkedOn}</dt>
        <dd>{format.date(evidence.checkedOn)}</dd>
        <dt>{words.chart.factsVersion}</dt>
        <dd>
          <code>{payload.factsVersion}</code>
        </dd>
      </dl>
    </section>
  );
}
