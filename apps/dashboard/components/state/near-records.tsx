import type { Locale } from "@observatory/charts";
import { headers } from "next/headers";
import { askNear } from "../../ask/facts.ts";
import { splitPath } from "../../views/local-path.ts";
import { recordAtPath } from "../../views/record-path.ts";
import { factWordsOf } from "../../words/facts/words.ts";
import { RecordLink } from "../record/record-links.tsx";

/** Where an address asked for a record that is not there: those whose ids are near. */
export async function NearRecords({ locale }: { locale: Locale }) {
  const { path } = splitPath((await headers()).get("x-path") ?? "");
  const record = recordAtPath(decodeURIComponent(path));
  const near = record === undefined ? [] : await askNear(record, locale);
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="near">
      <h2 id="near">{factWordsOf(locale).near}</h2>
      <ul className="links">
        {near.map((one) => (
          <li key={`${one.table}/${one.id}`}>
            <RecordLink record={one} locale={locale} /> <code>{one.id}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
