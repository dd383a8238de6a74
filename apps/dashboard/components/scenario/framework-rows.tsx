import type { FrameworkRow, Locale } from "@observatory/charts";
import type { Framework } from "../../ask/scenario.ts";
import type { Words } from "../../words/words.ts";
import { BalanceScale } from "./balance-scale.tsx";
import { evidenceAnchor } from "./evidence-anchor.ts";
import { FrameworkSources } from "./framework-sources.tsx";
import { IndicatorItem } from "./indicator-item.tsx";

/** Figure 3 with scores first: each row between its two ends, opening into its indicators; their sources stand once, below. */
export function FrameworkRows(props: { framework: Framework; locale: Locale; words: Words }) {
  const { framework, locale, words } = props;
  const { year, rows } = framework;
  const { table } = words.scenarios;
  return (
    <section className="framework" aria-labelledby="framework">
      <h2 id="framework">{year === null ? table.none : table.title(year)}</h2>
      <p className="subtitle">{table.lead}</p>
      <ol className="framework-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} framework={framework} words={words} />
        ))}
      </ol>
      <FrameworkSources framework={framework} locale={locale} words={words} />
    </section>
  );
}

function Row({ row, framework, words }: { row: FrameworkRow; framework: Framework; words: Words }) {
  const { scenarios } = words;
  const said = row.at === null ? row.verdict : `${row.verdict}, ${scenarios.balance(row.balance, row.interval)}`;
  return (
    <li className="framework-row" data-class={row.class ?? "missing"}>
      <div className="six-row" data-class={row.class ?? "missing"}>
        <h3>{row.name}</h3>
        <p className="six-row-verdict">
          <strong>{row.verdict}</strong>
          {row.at === null ? null : <span>{row.balance}</span>}
        </p>
        <div className="six-row-scale">
          <BalanceScale at={row.at} found={row.class} label={`${row.name}: ${said}`} />
          <p className="scale-ends">
            <span>
              <span className="visually-hidden">{scenarios.table.adverse}: </span>
              {row.adverse}
            </span>
            <span>
              <span className="visually-hidden">{scenarios.table.benign}: </span>
              {row.benign}
            </span>
          </p>
        </div>
      </div>
      <details className="fold">
        <summary>
          {scenarios.table.indicators(row.indicators.length)}
          <span className="visually-hidden">: {row.name}</span>
          <span className="count">
            {row.at === null ? null : `${row.interval}; `}
            {scenarios.coverage(row.coverage)}
          </span>
        </summary>
        <ul id={evidenceAnchor(row.id)} className="indicators">
          {row.indicators.map((indicator) => (
            <IndicatorItem key={indicator.id} indicator={indicator} sources={framework.sources} words={words} />
          ))}
        </ul>
      </details>
    </li>
  );
}
