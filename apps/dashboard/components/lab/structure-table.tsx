import type { Bench } from "../../lab/bench.ts";
import type { Instant } from "../../lab/instant.ts";
import { labPrint } from "../../lab/print.ts";

/** Step 4 of the handbook: whether the rows say different things, and what the few years cannot say. */
export function StructureTable({ bench, found }: { readonly bench: Bench; readonly found: Instant }) {
  const { words, locale, model } = bench;
  const { structure: say } = words;
  const { structure } = found;
  const print = labPrint(locale);
  const row = (id: string) => model.dimensions.find((one) => one.id === id)?.name ?? id;
  const indicator = (id: string) => model.indicators.find((one) => one.id === id)?.name ?? id;
  const { dimensions, correlations, effectiveDimensions, cronbachAlpha, strongPairs, refusals } = structure;
  return (
    <details className="fold">
      <summary>
        <h3>{say.title}</h3>
      </summary>
      <p className="soft">{say.hint}</p>
      <ul className="lab-said">
        {effectiveDimensions === null ? null : (
          <li>{say.effective(print.decimal(effectiveDimensions), print.count(dimensions.length))}</li>
        )}
        {cronbachAlpha === null ? null : <li>{say.alpha(print.balance(cronbachAlpha))}</li>}
        {strongPairs.length === 0 ? <li>{say.noPairs}</li> : null}
        {strongPairs.map(({ first, second, correlation }) => (
          <li key={`${first} ${second}`}>
            {say.pair(indicator(first), indicator(second), print.balance(correlation))}
          </li>
        ))}
        {refusals.map(({ measure, dimension = "" }) => (
          <li key={measure + dimension}>{say.cannot[measure](row(dimension))}</li>
        ))}
      </ul>
      {dimensions.length < 2 ? null : (
        <div className="lab-scroll">
          <table className="lab-table">
            <caption className="soft">{say.caption}</caption>
            <thead>
              <tr>
                <td />
                {dimensions.map((id) => (
                  <th key={id} scope="col">
                    {row(id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dimensions.map((id, i) => (
                <tr key={id}>
                  <th scope="row">{row(id)}</th>
                  {dimensions.map((other, j) => (
                    <td key={other}>{print.balance(correlations[i]?.[j] ?? null)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
