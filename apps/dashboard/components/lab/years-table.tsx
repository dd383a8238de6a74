import type { Bench } from "../../lab/bench.ts";
import { labPrint } from "../../lab/print.ts";
import type { LabRun } from "../../lab/run.ts";
import { BalanceScale } from "../scenario/balance-scale.tsx";

/** Every year under the choices, as the draws found it. */
export function YearsTable({ bench, run }: { bench: Bench; run: LabRun }) {
  const { words, locale } = bench;
  const { years, results } = words;
  const print = labPrint(locale);
  return (
    <details className="fold">
      <summary>
        <h3>{years.title}</h3>
      </summary>
      <table className="lab-table">
        <thead>
          <tr>
            <th scope="col">{years.year}</th>
            <th scope="col">{years.balance}</th>
            <th scope="col" className="lab-wide">
              {years.interval}
            </th>
            <th scope="col">{years.class}</th>
          </tr>
        </thead>
        <tbody>
          {run.periods.map(({ period, balance, quantiles, leading }) => {
            const at =
              balance === null || quantiles === null
                ? null
                : { balance, low: quantiles["0.05"], high: quantiles["0.95"] };
            const said = at === null ? "–" : `${print.balance(at.low)} … ${print.balance(at.high)}`;
            return (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td>{print.balance(balance)}</td>
                <td className="lab-wide">
                  <BalanceScale at={at} found={leading?.class ?? null} label={`${period}: ${said}`} />
                </td>
                <td>{leading === null ? "–" : results.classes[leading.class]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
