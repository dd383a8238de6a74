import type { ScenarioSummary } from "@observatory/charts";
import type { Words } from "../../words/words.ts";

/** What must stand beside every score of the page, said once. */
export function ScoreNotes({ summary, words }: { summary: ScenarioSummary; words: Words }) {
  return (
    <section className="score-notes" aria-labelledby="score-notes">
      <h2 id="score-notes">{words.scenarios.beside}</h2>
      <ul>
        {summary.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
