import { type Bench, field } from "../../lab/bench.ts";
import { labPrint } from "../../lab/print.ts";
import { readWeights, weightShares, withWeight } from "../choices/weights.ts";

/** Beyond this a weight is written by hand; only proportions count. */
const range = { min: 0, max: 5, step: 0.1 };

/** A slider and a number for the weight of each row, with the share it comes to, and a click to leave the row out. */
export function WeightsPanel({ bench }: { bench: Bench }) {
  const { model, values, words, choose, locale } = bench;
  const weights = readWeights(
    values.weights ?? "",
    model.dimensions.map(({ id }) => id),
  );
  const shares = weightShares(weights);
  const print = labPrint(locale);
  const set = (id: string, weight: number) => {
    const text = withWeight(weights, id, weight);
    if (text !== null) choose?.({ weights: text });
  };
  const listen = (id: string) =>
    choose === undefined ? undefined : (text: string) => (text === "" ? undefined : set(id, Number(text)));
  return (
    <fieldset className="lab-panel">
      <legend>{words.weights.title}</legend>
      <p className="soft">{words.weights.hint}</p>
      {model.dimensions.map(({ id, name }) => {
        const weight = weights.get(id) ?? 1;
        const share = print.share(shares.get(id) ?? 0);
        return (
          <div key={id} className="lab-weight">
            <label htmlFor={`weight-${id}`}>{name}</label>
            <input
              type="range"
              className="with-js"
              aria-label={words.weights.share(name)}
              aria-valuetext={share}
              data-weight={id}
              {...range}
              {...field(weight, listen(id))}
            />
            <input
              id={`weight-${id}`}
              type="number"
              name={`weights.${id}`}
              {...range}
              max={100}
              {...field(weight, listen(id))}
            />
            <output htmlFor={`weight-${id}`} aria-live="off">
              {share}
            </output>
          </div>
        );
      })}
      {choose === undefined || values.weights === undefined ? null : (
        <button type="button" className="link-button" onClick={() => choose({ weights: "" })}>
          {words.weights.even}
        </button>
      )}
    </fieldset>
  );
}
