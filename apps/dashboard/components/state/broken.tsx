import type { Words } from "../../words/words.ts";

/** One figure failed; the rest of the page stands. */
export function Broken({ words }: { words: Words }) {
  return (
    <section className="state state-inline">
      <h2>{words.partial.title}</h2>
      <p>{words.partial.lead}</p>
    </section>
  );
}
