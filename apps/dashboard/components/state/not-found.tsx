import type { Locale } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { pageIds, pageView } from "../../views/page-view.ts";
import { wordsOf } from "../../words/words.ts";

/** No page at this address; the ways on. */
export function NotFound({ locale }: { locale: Locale }) {
  const { notFound, nav } = wordsOf(locale);
  return (
    <article className="state">
      <title>{notFound.title}</title>
      <h1>{notFound.title}</h1>
      <p className="lead">{notFound.lead}</p>
      <p>{notFound.do}</p>
      <ul className="ways">
        {pageIds.map((id) => (
          <li key={id}>
            <Link href={localPath(locale, pageView(id).path)}>{nav[id]}</Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
