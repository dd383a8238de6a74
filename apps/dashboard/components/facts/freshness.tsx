import { formats, type Locale } from "@observatory/charts";
import type { CataloguePage } from "../../ask/facts.ts";
import { localPath } from "../../views/local-path.ts";
import type { FactWords } from "../../words/facts/words.ts";

/** How much of the evidence is older than the reader allows; a plain form, so that it works without scripts. */
export function Freshness(props: { catalogue: CataloguePage; locale: Locale; words: FactWords }) {
  const { catalogue, locale, words } = props;
  const { count, date, share } = formats(locale);
  const { months, asOf, share: old, stale, records } = catalogue.stale;
  const { data } = words;
  const said = {
    months: count(months),
    asOf: date(asOf),
    share: share(old ?? 0, 1),
    stale: count(stale),
    records: count(records),
  };
  return (
    <section className="freshness" aria-labelledby="fresh">
      <h2 id="fresh">{data.fresh}</h2>
      <p>{data.freshLead(said)}</p>
      <form method="get" action={localPath(locale, "/data")} className="plain-choices">
        <label>
          {data.months}
          <input type="number" name="months" min={0} max={240} defaultValue={months} key={`m${months}`} />
        </label>
        <label>
          {data.asOf}
          <input type="date" name="asOf" defaultValue={asOf} key={asOf} />
        </label>
        <button type="submit" className="button">
          {data.apply}
        </button>
      </form>
    </section>
  );
}
