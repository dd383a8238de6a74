import { commonWords, formats, type Locale } from "@observatory/charts";
import type { CataloguePage } from "../../ask/facts.ts";
import { kilobytes } from "../../views/kilobytes.ts";
import type { FactWords } from "../../words/facts/words.ts";
import { MarkShares } from "./mark-shares.tsx";

/** All tables at once, the catalogues for programs, and on what terms. */
export function Everything(props: { catalogue: CataloguePage; locale: Locale; words: FactWords }) {
  const { catalogue, locale, words } = props;
  const { count, date } = formats(locale);
  const { data } = words;
  return (
    <section className="everything" aria-labelledby="everything">
      <h2 id="everything">{data.all}</h2>
      <p>
        <a className="button" href="/data/observatory-facts.zip" download>
          {data.zip(count(kilobytes(catalogue.archiveBytes)))}
        </a>
      </p>
      <ul className="files">
        <li>
          <a href="/data/datapackage.json">{data.dataPackage}</a>
        </li>
        <li>
          <a href="/data/dcat.jsonld">{data.dcat}</a>
        </li>
        <li>
          <a href={locale === "en" ? "/feed.xml" : `/feed.xml?lang=${locale}`}>{data.feed}</a>
        </li>
        <li>
          <a href="/api/openapi.json">{data.api}</a>
        </li>
      </ul>
      <dl className="inner-fields">
        <div>
          <dt>{data.version}</dt>
          <dd>
            <code>{catalogue.factsVersion}</code>, {commonWords[locale].asOf} {date(catalogue.checkedOn)}
          </dd>
        </div>
        <div>
          <dt>{data.rows}</dt>
          <dd>{count(catalogue.records)}</dd>
        </div>
        <div>
          <dt>{data.verified}</dt>
          <dd>
            <MarkShares shares={catalogue.shares} locale={locale} spelt />
          </dd>
        </div>
        <div>
          <dt>{data.licence}</dt>
          <dd>
            <a href={catalogue.licence.address} rel="license">
              {commonWords[locale].licence}
            </a>{" "}
            {data.licenceNote}
          </dd>
        </div>
      </dl>
    </section>
  );
}
