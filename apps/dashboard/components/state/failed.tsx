"use client";
import { failureWords } from "../../words/failure.ts";

/** What a page that failed says, in the language of its address. */
export function Failed({ locale, onRetry }: { locale: string | undefined; onRetry: () => void }) {
  const words = locale === "de" || locale === "fr" ? failureWords[locale] : failureWords.en;
  return (
    <article className="state">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {words.again}
        </button>
      </p>
    </article>
  );
}
