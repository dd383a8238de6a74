import type { ChartPayload } from "@observatory/charts";
import type { Words } from "../../words/words.ts";

/** What a reader must know to read a figure right. */
export function Notes({ payload, words }: { payload: ChartPayload; words: Words }) {
  if (payload.notes.length === 0) return null;
  return (
    <figcaption className="notes">
      <span className="visually-hidden">{words.chart.notes}: </span>
      {payload.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </figcaption>
  );
}
