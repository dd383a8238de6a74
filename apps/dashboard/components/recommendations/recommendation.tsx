import { formats, type Locale } from "@observatory/charts";
import Link from "next/link";
import type { Recommendations } from "../../ask/recommendations.ts";
import { localPath } from "../../views/local-path.ts";
import { recommendationsWords } from "../../words/foot/recommendations.ts";
import { evidencePaths } from "./evidence-paths.ts";

type One = Recommendations["recommendations"][number];

/** A recommendation with what to watch, what the facts say of it, and the means that the EU has. */
export function Recommendation({ one, locale }: { one: One; locale: Locale }) {
  const words = recommendationsWords[locale];
  const { shortDate } = formats(locale);
  return (
    <section className="prose" id={one.id}>
      <h2>{`${one.rank}. ${one.title}`}</h2>
      <p>{one.summary}</p>
      {one.note === null ? null : <p lang="en">{one.note}</p>}
      <h3>{words.watch}</h3>
      <dl className="watched">
        {one.indicators.map((indicator) => (
          <div key={indicator.id}>
            <dt>{indicator.name}</dt>
            <dd>
              <Evidence indicator={indicator} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.instruments}</h3>
      <ul className="bullets">
        {one.euInstruments.map(({ milestone, name, adoptedOn, relevance }) => (
          <li key={milestone}>
            <Link href={localPath(locale, `/milestones/${milestone}`)}>{name}</Link>
            {adoptedOn === null ? null : ` (${shortDate(adoptedOn)})`}: {relevance}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ indicator, locale }: { indicator: One["indicators"][number]; locale: Locale }) {
  const { id, name, measure, values, outsideEn } = indicator;
  const words = recommendationsWords[locale];
  if (measure !== null)
    return (
      <>
        {words.says[measure](values)}.{" "}
        <Link href={localPath(locale, evidencePaths[measure])} prefetch={false}>
          {words.see}
          <span className="visually-hidden">: {name}</span>
        </Link>
      </>
    );
  const because = words.because[id];
  return (
    <>
      <strong>{words.unknown}</strong>
      {because === undefined ? null : `: ${because}`}
      {outsideEn === null ? null : (
        <>
          {`. ${words.outside} `}
          <span lang="en">{outsideEn}</span>
        </>
      )}
    </>
  );
}
