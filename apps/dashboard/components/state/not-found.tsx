import type { Locale } from "@observatory/charts";
import { wordsOf } from "../../words/words.ts";
import { Ways } from "./ways.tsx";

/** No page at this address; the ways on. */
export function NotFound({ locale }: { locale: Locale }) {
  const { notFound } = wordsOf(locale);
  return (
    <article className="state">
      <title>{notFound.title}</title>
      <h1>{notFound.title}</h1>
      <p className="lead">{notFound.lead}</p>
      <p>{notFound.do}</p>
      <Ways locale={locale} />
    </article>
  );
}
