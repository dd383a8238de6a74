import { commonWords, type Locale } from "@observatory/charts";
import Link from "next/link";
import type { RecordPage } from "../../ask/facts.ts";
import { localPath } from "../../views/local-path.ts";
import { type ShownField, shownFields, sourceAt } from "../../views/record-model.ts";
import type { FactWords } from "../../words/facts/words.ts";
import { VerificationMark } from "../chart/verification-mark.tsx";
import { Shown } from "./shown-value.tsx";

type Shared = { page: RecordPage; locale: Locale; words: FactWords };

/** Every field of a record: its value, how far it was verified, and the sources that bear it out. */
export function RecordFields({ page, locale, words }: Shared) {
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{words.record.what}</h2>
      <dl className="record-fields">
        {shownFields(page, locale).map((field) => (
          <div key={field.name} className="record-field">
            <dt lang={field.label.lang}>{field.label.text}</dt>
            <dd className="record-value">
              <Shown value={field.value} locale={locale} words={words} />
              {field.note === null ? null : (
                <p className="field-note" lang="en">
                  {field.note}
                </p>
              )}
            </dd>
            <dd className="record-proof">
              <Proof field={field} page={page} locale={locale} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Proof({ field, page, locale, words }: Shared & { field: ShownField }) {
  return (
    <>
      {field.mark === null ? null : (
        <span className="proof-mark">
          <VerificationMark kind={field.mark} /> {commonWords[locale].verification[field.mark]}
        </span>
      )}
      {field.sources.map((number) => {
        const source = sourceAt(page, number);
        if (source === undefined) return null;
        return (
          <Link
            key={number}
            className="source-number"
            href={localPath(locale, `/sources/${source.id}`)}
            aria-label={words.record.source(number, source.title)}
            prefetch={false}
          >
            {number}
          </Link>
        );
      })}
    </>
  );
}
