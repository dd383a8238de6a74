import { useId } from "react";
import type { Control } from "./control.ts";
import { readWeights, weightShares, withWeight } from "./weights.ts";

/** Beyond this a weight is written by hand in the address; only proportions count. */
const sliderMax = 5;
const sliderStep = 0.1;

/** A slider and a number for each weight, with the share it comes to; one text field where scripts do not run. */
export function WeightsInput(props: {
  control: Extract<Control, { kind: "weights" }>;
  value: string;
  onChoose: (value: string) => void;
}) {
  const { control, value, onChoose } = props;
  const id = useId();
  const weights = readWeights(
    value,
    control.options.map((option) => option.value),
  );
  const shares = weightShares(weights);
  const percent = new Intl.NumberFormat(control.language, { style: "percent" });
  const choose = (key: string, text: string) => {
    const written = text === "" ? null : withWeight(weights, key, Number(text));
    if (written !== null) onChoose(written);
  };
  return (
    <fieldset className="choice">
      <legend>{control.label}</legend>
      <input type="text" className="without-js" name={control.name} defaultValue={value} aria-label={control.label} />
      <div className="weights with-js">
        {control.options.map(({ value: key, label }) => {
          const range = { min: 0, max: sliderMax, step: sliderStep, value: weights.get(key) ?? 1 };
          return (
            <div key={key} className="weight">
              <label htmlFor={`${id}-${key}`}>{label}</label>
              <input
                type="range"
                aria-label={label}
                aria-valuetext={percent.format(shares.get(key) ?? 0)}
                {...range}
                onChange={(event) => choose(key, event.target.value)}
              />
              <input
                id={`${id}-${key}`}
                type="number"
                {...range}
                onChange={(event) => choose(key, event.target.value)}
              />
              <output htmlFor={`${id}-${key}`} aria-live="off">
                {percent.format(shares.get(key) ?? 0)}
              </output>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
