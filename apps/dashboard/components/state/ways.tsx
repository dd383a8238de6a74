import type { Locale } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { pageIds, pageView } from "../../views/page-view.ts";
import { wordsOf } from "../../words/words.ts";

/** The ways on from where there is nothing: every page of the head. */
export function Ways({ locale }: { locale: Locale }) {
  const { nav } = wordsOf(locale);
  return (
    <ul className="ways">
      {pageIds.map((id) => (
        <li key={id}>
          <Link href={localPath(locale, pageView(id).path)}>{nav[id]}</Link>
        </li>
      ))}
    </ul>
  );
}
