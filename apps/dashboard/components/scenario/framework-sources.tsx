import type { Locale } from "@observatory/charts";
import Link from "next/link";
import type { Framework } from "../../ask/scenario.ts";
import { localPath } from "../../views/local-path.ts";
import { recordPath } from "../../views/record-path.ts";
import type { Words } from "../../words/words.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";

/** The id of a source in the list, where an indicator's number leads. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Every source that an indicator names, numbered and folded; each leads to its own page and to the document. */
export function FrameworkSources(props: { framework: Framework; locale: Locale; words: Words }) {
  const { framework, locale, words } = props;
  return (
    <details className="fold">
      <summary>
        <h3>{words.chart.sources}</h3> <span className="count">{framework.sources.length}</span>
      </summary>
      <ol className="framework-sources">
        {framework.sources.map(({ id, title, publisher }) => (
          <li key={id} id={sourceAnchor(id)}>
            <Link prefetch={false} href={localPath(locale, recordPath({ table: "sources", id }))} lang="en">
              <MarkedChinese text={title} />
            </Link>
            <span className="soft">
              , <MarkedChinese text={publisher} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
