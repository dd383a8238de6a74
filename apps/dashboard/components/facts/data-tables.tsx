import type { Formats, Locale } from "@observatory/charts";
import type { CataloguePage } from "../../ask/facts.ts";
import type { FactWords } from "../../words/facts/words.ts";
import { MarkShares } from "./mark-shares.tsx";

/** Every table: what it holds, how many records, how sure, how fresh, as which files, how to cite. */
export function DataTables(props: { catalogue: CataloguePage; words: FactWords; format: Formats; locale: Locale }) {
  const { catalogue, words, format, locale } = props;
  const { data } = words;
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{data.tables}</h2>
      <ul className="data-tables">
        {catalogue.tables.map(({ table, title, holds, records, shares, stale, citation }) => (
          <li key={table} id={table}>
            <h3>{title}</h3>
            <p>{holds}</p>
            <dl className="inner-fields">
              <div>
                <dt>{data.rows}</dt>
                <dd>{format.count(records)}</dd>
              </div>
              <div>
                <dt>{data.verified}</dt>
                <dd>{shares === null ? data.notMarked : <MarkShares shares={shares} locale={locale} />}</dd>
              </div>
              <div>
                <dt>{data.stale}</dt>
                <dd>{stale === null ? data.notAged : format.share(stale.share, 1)}</dd>
              </div>
            </dl>
            <p className="files-of">
              <Files table={table} title={title} schema={data.schema} />
            </p>
            <details className="more">
              <summary>{data.cite}</summary>
              <p className="citation">{citation}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ table, title, schema }: { table: string; title: string; schema: string }) {
  const files = [
    [`/data/${table}.csv`, "CSV"],
    [`/data/${table}.json`, "JSON"],
    [`/data/schemas/${table}.json`, schema],
  ] as const;
  return files.map(([href, name]) => (
    <a key={href} href={href}>
      {name}
      <span className="visually-hidden">: {title}</span>
    </a>
  ));
}
