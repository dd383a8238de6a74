import type { Bench } from "../../lab/bench.ts";
import type { Instant } from "../../lab/instant.ts";
import { labPrint } from "../../lab/print.ts";
import { readWeights, withWeight } from "../choices/weights.ts";
import { stretchOf } from "../scenario/scale-place.ts";

/** What each row adds to the balance, as steps from zero to it; what the balance is without it; the weight at which it tips. */
export function PartsTable({ bench, found }: { bench: Bench; found: Instant }) {
  const { words, locale, model, values, choose } = bench;
  const { parts } = words;
  const print = labPrint(locale);
  const { contributions, last, tipping, judgedIn } = found;
  if (contributions === null) return null;
  const weights = readWeights(
    values.weights ?? "",
    model.dimensions.map(({ id }) => id),
  );
  return (
    <section aria-labelledby="lab-parts">
      <h3 id="lab-parts">{parts.title}</h3>
      <p className="soft">{parts.hint}</p>
      <div className="lab-scroll">
        <table className="lab-table">
          <thead>
            <tr>
              <th scope="col">{parts.row}</th>
              <th scope="col">{parts.weight}</th>
              <th scope="col">{parts.own}</th>
              <th scope="col">{parts.adds}</th>
              <th scope="col" className="lab-wide">
                <span className="visually-hidden">{parts.hint}</span>
              </th>
              <th scope="col">{parts.without}</th>
              <th scope="col">{parts.needs}</th>
              <th scope="col">{parts.judged}</th>
            </tr>
          </thead>
          <tbody>
            {model.dimensions.map(({ id, name }) => {
              const part = contributions.find((one) => one.id === id);
              const at = tipping?.dimensions.findIndex((one) => one.id === id) ?? -1;
              const without = tipping?.leaveOneOut[at];
              const isOut = weights.get(id) === 0;
              const out = withWeight(weights, id, isOut ? 1 : 0);
              return (
                <tr key={id} data-row={id}>
                  <th scope="row">
                    {name}
                    {choose === undefined || out === null ? null : (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={isOut ? words.weights.backRow(name) : words.weights.leaveRow(name)}
                        onClick={() => choose({ weights: out })}
                      >
                        {isOut ? words.weights.back : words.weights.leave}
                      </button>
                    )}
                  </th>
                  {part === undefined ? (
                    <td colSpan={6}>{parts.missing}</td>
                  ) : (
                    <>
                      <td>{print.share(part.weight)}</td>
                      <td>{print.balance(part.balance)}</td>
                      <td>
                        <data value={part.contribution}>{print.balance(part.contribution)}</data>
                      </td>
                      <td className="lab-wide">
                        <svg
                          className="steps"
                          data-side={part.contribution < 0 ? "adverse" : "benign"}
                          aria-hidden="true"
                        >
                          <line x1="50%" x2="50%" y1="0" y2="100%" />
                          <rect {...stretchOf(part.step.from, part.step.to)} y="15%" height="70%" />
                        </svg>
                      </td>
                      <td>
                        {print.balance(without?.balance ?? null)}
                        {without?.flips === true ? <span className="soft"> {parts.flips}</span> : null}
                      </td>
                      <td>{print.share(tipping?.oneWeight[at] ?? null)}</td>
                    </>
                  )}
                  <td>{print.share(judgedIn[id] ?? null)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{parts.sum}</th>
              <td />
              <td />
              <td>
                <data value={last.balance ?? ""}>{print.balance(last.balance)}</data>
              </td>
              <td className="lab-wide" />
              <td colSpan={3} />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
