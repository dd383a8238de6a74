import type { Locale } from "@observatory/charts";
import type { ClaimsPage } from "../../ask/facts.ts";
import type { FactWords } from "../../words/facts/words.ts";
import { RecordLink } from "../record/record-links.tsx";

/** A claim: what the brief says, what the facts give, the verdict and why, and the records behind it. */
export function ClaimItem(props: { claim: ClaimsPage["claims"][number]; locale: Locale; words: FactWords }) {
  const { claim, locale, words } = props;
  return (
    <li className="claim" id={claim.id}>
      <h2>{claim.text}</h2>
      <dl className="claim-values">
        <div>
          <dt>{words.claims.stated}</dt>
          <dd>{claim.stated}</dd>
        </div>
        <div>
          <dt>{words.claims.computed}</dt>
          <dd className="computed">{claim.computed ?? <span className="soft">{words.claims.notComputed}</span>}</dd>
        </div>
        <div>
          <dt>{words.claims.verdict}</dt>
          <dd className="verdict" data-verdict={claim.verdict}>
            {claim.verdictWords}
          </dd>
        </div>
      </dl>
      <ul className="reasons" aria-label={words.claims.why}>
        {claim.why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <details className="more">
        <summary>{words.claims.rows(claim.rows.length)}</summary>
        <ul className="links">
          {claim.rows.map((row) => (
            <li key={`${row.table}/${row.id}`}>
              <RecordLink record={row} locale={locale} /> <span className="soft">{row.kind}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="soft">
        {words.claims.section}: <span lang="en">{claim.section}</span> ·{" "}
        <a href={`/api/v1/facts/claims/${claim.id}`}>
          {words.record.asJson}
          <span className="visually-hidden">: {claim.text}</span>
        </a>
      </p>
    </li>
  );
}
