import type { Bench } from "../../lab/bench.ts";
import type { Instant } from "../../lab/instant.ts";
import { labPrint } from "../../lab/print.ts";

type Given = { readonly bench: Bench; readonly found: Instant };

/** The same scores under the four rules, side by side, each with the swap test. */
export function RulesTable({ bench, found }: Given) {
  const { words, locale } = bench;
  const { methods, method, results } = words;
  const print = labPrint(locale);
  return (
    <details className="fold">
      <summary>
        <h3>{methods.title}</h3>
      </summary>
      <p className="soft">{methods.hint}</p>
      <div className="lab-scroll">
        <table className="lab-table">
          <thead>
            <tr>
              <th scope="col">{methods.rule}</th>
              <th scope="col">{methods.balance}</th>
              <th scope="col">{methods.class}</th>
              <th scope="col">{methods.swapped}</th>
              <th scope="col">{methods.leans}</th>
            </tr>
          </thead>
          <tbody>
            {found.rules.map(({ rule, balance, class: kind, swap, leansTo }) => (
              <tr key={rule} aria-current={rule === found.last.rule || undefined}>
                <th scope="row">{method.rules[rule]}</th>
                <td>{print.balance(balance)}</td>
                <td>{kind === null ? "–" : results.classes[kind]}</td>
                <td>{print.balance(swap?.swapped ?? null)}</td>
                <td>{leansTo === null ? "–" : methods.lean[leansTo](print.balance(swap?.lean ?? null))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The value at which each indicator alone would bring the balance to zero, in its own unit. */
export function TippingTable({ bench, found }: Given) {
  const { words, locale, model } = bench;
  const { tipping } = words;
  const print = labPrint(locale);
  if (found.tipping === null) return null;
  return (
    <details className="fold">
      <summary>
        <h3>{tipping.title}</h3>
      </summary>
      <p className="soft">{tipping.hint}</p>
      <div className="lab-scroll">
        <table className="lab-table">
          <thead>
            <tr>
              <th scope="col">{tipping.indicator}</th>
              <th scope="col">{tipping.now}</th>
              <th scope="col">{tipping.needs}</th>
              <th scope="col">{tipping.without}</th>
            </tr>
          </thead>
          <tbody>
            {found.tipping.indicators.map(({ id, value, neededValue, balanceWithout }) => {
              const indicator = model.indicators.find((one) => one.id === id);
              if (indicator === undefined) return null;
              return (
                <tr key={id}>
                  <th scope="row">
                    <span className="indicator-code">{indicator.code}</span> {indicator.name}
                  </th>
                  <td>{print.value(indicator, value)}</td>
                  <td>{neededValue === null ? tipping.never : print.value(indicator, neededValue)}</td>
                  <td>{print.balance(balanceWithout)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
