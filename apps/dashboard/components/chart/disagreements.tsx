import type { ChartPayload } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { Fold } from "./fold.tsx";

/** What the sources behind a figure do not agree on, and why it is shown as it is. */
export function Disagreements({ payload, words }: { payload: ChartPayload; words: Words }) {
  if (payload.disagreements.length === 0) return null;
  return (
    <Fold chart={payload.chart} title={words.chart.disagreements} count={String(payload.disagreements.length)}>
      <dl className="disagreements" lang="en">
        {payload.disagreements.map(({ id, topic, why }) => (
          <div key={id}>
            <dt>{topic}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
