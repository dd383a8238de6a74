import type { Locale } from "@observatory/charts";
import Link from "next/link";
import type { RecordPage } from "../../ask/facts.ts";
import { localPath } from "../../views/local-path.ts";
import { switched } from "../../views/switch-reading.ts";
import type { FactWords } from "../../words/facts/words.ts";

type Disagreement = RecordPage["disagreements"][number];

/** What sources do not agree on in a record: every side, the one that is followed, and the way to the other. */
export function RecordDisputes(props: { page: RecordPage; path: string; locale: Locale; words: FactWords }) {
  const { page, path, locale, words } = props;
  const inEnglish = locale === "en" ? undefined : "en";
  if (page.disagreements.length === 0) return null;
  return (
    <section className="disputes" aria-labelledby="disputes">
      <h2 id="disputes">{words.record.disputed}</h2>
      {page.disagreements.map((disagreement) => (
        <div key={disagreement.id} className="dispute">
          <h3 lang={inEnglish}>{disagreement.topic}</h3>
          <ul>
            {disagreement.positions.map((position) => (
              <li key={position.id}>
                <p lang={inEnglish}>{position.says}</p>
                <Side {...{ disagreement, position, locale, words, path }} readings={page.readings} />
              </li>
            ))}
          </ul>
          <p lang={inEnglish}>
            <span lang={locale}>{words.record.why}</span> {disagreement.why}
          </p>
        </div>
      ))}
    </section>
  );
}

function Side(props: {
  disagreement: Disagreement;
  position: Disagreement["positions"][number];
  readings: readonly string[];
  path: string;
  locale: Locale;
  words: FactWords;
}) {
  const { disagreement, position, readings, path, locale, words } = props;
  const isDefault = position.id === disagreement.default;
  const isOn = readings.includes(`${disagreement.id}.${position.id}`);
  if (!isDefault && position.changes === undefined) return null;
  const anotherIsOn = readings.some((reading) => reading.startsWith(`${disagreement.id}.`));
  if (isDefault && !anotherIsOn) return <p className="soft">{words.record.follows}</p>;
  if (isOn) return null;
  const query = switched(readings, disagreement.id, isDefault ? null : position.id);
  return (
    <p>
      <Link href={localPath(locale, path) + query} prefetch={false}>
        {isDefault ? words.record.switchBack : words.record.switchTo}
        <span className="visually-hidden">: {position.says}</span>
      </Link>
    </p>
  );
}
