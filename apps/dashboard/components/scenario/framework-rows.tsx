import type { FrameworkRow } from "@observatory/charts";
import type { Framework } from "../../ask/scenario.ts";
import type { Words } from "../../words/words.ts";
import { IndicatorItem } from "./indicator-item.tsx";

/** Figure 3 with scores first: each row between its two ends, opening into its indicators. */
export function FrameworkRows({ framework, words }: { framework: Framework; words: Words }) {
  const { year, rows } = framework;
  const { table } = words.scenarios;
  return (
    <section className="framework" aria-labelledby="framework">
      <h2 id="framework">{year === null ? table.none : table.title(year)}</h2>
      <p className="subtitle">{table.lead}</p>
      <ol>
        {rows.map((row) => (
          <Row key={row.id} row={row} framework={framework} words={words} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row, framework, words }: { row: FrameworkRow; framework: Framework; words: Words }) {
  const { scenarios } = words;
  return (
    <li className="framework-row" data-class={row.class ?? "missing"}>
      <h3>{row.name}</h3>
      <p className="framework-verdict">
        <strong>{row.verdict}</strong>
        {row.class === null ? null : <span>{scenarios.balance(row.balance, row.interval)}</span>}
        <span>{scenarios.coverage(row.coverage)}</span>
      </p>
      <dl className="framework-ends">
        <div>
          <dt>{scenarios.table.adverse}</dt>
          <dd>{row.adverse}</dd>
        </div>
        <div>
          <dt>{scenarios.table.benign}</dt>
          <dd>{row.benign}</dd>
        </div>
      </dl>
      <details className="fold">
        <summary>
          {scenarios.table.indicators(row.indicators.length)}
          <span className="visually-hidden">: {row.name}</span>
        </summary>
        <ul>
          {row.indicators.map((indicator) => (
            <IndicatorItem key={indicator.id} indicator={indicator} sources={framework.sources} words={words} />
          ))}
        </ul>
      </details>
    </li>
  );
}
