import type { Words } from "../../words/words.ts";
import type { ShownChart } from "../state/page-state.tsx";

/** What a page finds, figure by figure, each sentence leading to the figure that bears it out. */
export function Findings({ charts, words }: { charts: readonly ShownChart[]; words: Words }) {
  return (
    <nav className="findings" aria-labelledby="findings">
      <p id="findings" className="kicker">
        {words.findings}
      </p>
      <ul>
        {charts.map(({ id, view }) =>
          view === null ? null : (
            <li key={id}>
              <a href={`#${id}`}>{view.payload.title}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
