import type { FrameworkRow, FrameworkTable, Locale } from "@observatory/charts";
import { localPath } from "../../views/local-path.ts";
import { homeWordsOf } from "../../words/home/words.ts";
import { BalanceScale } from "../scenario/balance-scale.tsx";
import { evidenceAnchor } from "../scenario/evidence-anchor.ts";

/** The rows of the brief's Figure 3, scored between their two ends, each a click from its evidence. */
export function SixRows({ table, locale }: { table: FrameworkTable; locale: Locale }) {
  const words = homeWordsOf(locale).rows;
  return (
    <section className="six-rows" aria-labelledby="six-rows">
      <h2 id="six-rows">{words.title}</h2>
      <p className="subtitle">{words.lead}</p>
      <ol>
        {table.rows.map((row) => (
          <Row key={row.id} row={row} locale={locale} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row, locale }: { row: FrameworkRow; locale: Locale }) {
  const words = homeWordsOf(locale).rows;
  const said = row.at === null ? words.none : `${row.verdict}, ${row.balance} (${row.interval})`;
  return (
    <li className="six-row" data-class={row.class ?? "missing"}>
      <h3>
        {/* Not a client-side link: the browser opens the fold that the fragment names. */}
        <a href={localPath(locale, `/scenarios#${evidenceAnchor(row.id)}`)}>{row.name}</a>
      </h3>
      <p className="six-row-verdict">
        <strong>{row.verdict}</strong>
        {row.at === null ? null : <span>{row.balance}</span>}
      </p>
      <div className="six-row-scale">
        <BalanceScale at={row.at} found={row.class} label={`${row.name}: ${said}`} />
        <p className="scale-ends">
          <span>{row.adverse}</span>
          <span>{row.benign}</span>
        </p>
      </div>
    </li>
  );
}
