import type { Locale } from "@observatory/charts";
import Link from "next/link";
import type { NamedRecord, RecordPage } from "../../ask/facts.ts";
import { localPath } from "../../views/local-path.ts";
import { recordPath } from "../../views/record-path.ts";
import type { FactWords } from "../../words/facts/words.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";

/** A record by its name, in both scripts, on the way to its page. */
export function RecordLink({ record, locale }: { record: NamedRecord; locale: Locale }) {
  return (
    <Link href={localPath(locale, recordPath(record))} prefetch={false}>
      <span lang={record.lang === locale ? undefined : record.lang}>
        <MarkedChinese text={record.name} />
      </span>
      {record.nameZh === null ? null : (
        <>
          {" "}
          <span lang="zh-Hans">{record.nameZh}</span>
        </>
      )}
    </Link>
  );
}

type Shared = { page: RecordPage; locale: Locale; words: FactWords };

/** The records beside a record, by what they have in common. */
export function Neighbours({ page, locale, words }: Shared) {
  if (page.neighbours.length === 0) return null;
  return (
    <section className="neighbours" aria-labelledby="beside">
      <h2 id="beside">{words.record.beside}</h2>
      {page.neighbours.map(({ relation, about, hidden, records }) => (
        <div key={`${relation} ${about?.id ?? ""}`}>
          <h3>
            {words.relations[relation]}
            {about === null ? null : (
              <>
                {": "}
                <RecordLink record={about} locale={locale} />
              </>
            )}
          </h3>
          <ul className="links">
            {records.map((record) => (
              <li key={`${record.table}/${record.id}`}>
                <RecordLink record={record} locale={locale} /> <span className="soft">{record.kind}</span>
              </li>
            ))}
            {hidden > 0 ? <li className="soft">{words.record.more(hidden)}</li> : null}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The figures and claims that rest on a record. */
export function UsedBy({ page, locale, words }: Shared) {
  const { charts, claims } = page.usedBy;
  if (charts.length === 0 && claims.length === 0) return null;
  return (
    <section className="neighbours" aria-labelledby="used">
      <h2 id="used">{words.record.usedIn}</h2>
      <Group
        title={words.record.charts}
        locale={locale}
        items={charts.map(({ id, name }) => [`/charts/${id}`, name])}
      />
      <Group
        title={words.record.claims}
        locale={locale}
        items={claims.map(({ id, text }) => [`/claims#${id}`, text])}
      />
    </section>
  );
}

function Group(props: { title: string; locale: Locale; items: readonly (readonly [path: string, text: string])[] }) {
  if (props.items.length === 0) return null;
  return (
    <div>
      <h3>{props.title}</h3>
      <ul className="links">
        {props.items.map(([path, text]) => (
          <li key={path}>
            <Link href={localPath(props.locale, path)} prefetch={false}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
