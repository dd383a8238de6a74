import type { Words } from "../../words/words.ts";
import { AskAgain } from "./ask-again.tsx";

/** The server does not answer: what is missing, what still works, what to do, and a page that recovers by itself. */
export function Away({ words }: { words: Words }) {
  const { title, missing, works, do: does, again, asking } = words.away;
  return (
    <article className="state">
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
      <h1>{title}</h1>
      <p className="lead">{missing}</p>
      <p>{works}</p>
      <p>{does}</p>
      <AskAgain again={again} asking={asking} />
    </article>
  );
}
