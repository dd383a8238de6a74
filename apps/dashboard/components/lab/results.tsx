import type { Bench } from "../../lab/bench.ts";
import type { Instant } from "../../lab/instant.ts";
import { labPrint } from "../../lab/print.ts";
import { BalanceScale } from "../scenario/balance-scale.tsx";

/** The interval of the balance from the draws; null while there is none for these choices. */
export interface Drawn {
  readonly low: number;
  readonly high: number;
  /** Whether it belongs to earlier choices. */
  readonly stale: boolean;
}

/** The balance under the choices, on its scale, with all that must stand beside a score. */
export function Results(props: { bench: Bench; found: Instant; drawn: Drawn | null; children?: React.ReactNode }) {
  const { bench, found, drawn } = props;
  const { words, locale, standard, model } = bench;
  const { results } = words;
  const print = labPrint(locale);
  const { last, tipping, judged } = found;
  const { balance } = last;
  if (balance === null) return <p className="lab-none">{results.none}</p>;
  const at = { balance, low: drawn?.low ?? balance, high: drawn?.high ?? balance };
  const printed = { balance: print.balance(at.balance), low: print.balance(at.low), high: print.balance(at.high) };
  return (
    <div className="lab-answer">
      <p className="lab-balance">
        <span>{results.balance}</span>
        <strong>
          <data value={balance} data-balance="">
            {printed.balance}
          </data>
        </strong>
        {last.class === null ? null : <span data-class={last.class}>{results.classes[last.class]}</span>}
        {standard === null ? null : <span className="soft">{results.standard(print.balance(standard))}</span>}
      </p>
      <div data-stale={drawn?.stale || undefined}>
        <BalanceScale at={at} found={last.class} label={`${results.balance} ${printed.balance}`} />
        <p className="scale-ends" aria-hidden="true">
          <span>−1 {results.classes.adverse}</span>
          <span>+1 {results.classes.benign}</span>
        </p>
      </div>
      {props.children}
      <ul className="lab-beside" aria-label={results.facts}>
        <li>
          {results.coverage(print.share(last.coverage))}
          {judged === null ? null : `; ${results.judged(print.rest(judged), print.share(judged))}`}
        </li>
        <li>
          {tipping?.totalVariation == null ? results.noTip : results.tip(print.share(tipping.totalVariation.distance))}
        </li>
        <li>{results.date(model.period ?? "")}</li>
      </ul>
    </div>
  );
}
