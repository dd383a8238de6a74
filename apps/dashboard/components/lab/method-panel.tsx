import { type Bench, box, field } from "../../lab/bench.ts";
import { sourceKeys } from "../../lab/choices.ts";

const rules = ["arithmetic", "geometric", "harmonic", "symmetric"] as const;
const natures = ["all", "intent", "outcome"] as const;

/** The rule, the kind of indicators, the day, and what the draws vary and how far. */
export function MethodPanel({ bench }: { bench: Bench }) {
  const { known, words, choose, values } = bench;
  const say = words.method;
  const sources = values.vary === undefined ? [...sourceKeys] : values.vary.split(",");
  const toggled = (key: string) => sourceKeys.filter((each) => sources.includes(each) !== (each === key)).join(",");
  return (
    <fieldset className="lab-panel">
      <legend>{say.title}</legend>
      <Select bench={bench} name="rule" label={say.rule} options={rules.map((id) => [id, say.rules[id]])} />
      <Select bench={bench} name="nature" label={say.nature} options={natures.map((id) => [id, say.natures[id]])} />
      <Line bench={bench} name="asOf" label={say.asOf} type="date" hint={say.asOfHint} />
      <Line bench={bench} name="spread" label={say.spread} type="number" standard="0.1" min={0} max={0.4} step={0.05} />
      <Line
        bench={bench}
        name="kappa"
        label={say.kappa}
        type="number"
        hint={say.kappaHint}
        min={0.5}
        max={1000}
        step={0.5}
      />
      <Line bench={bench} name="delta" label={say.delta} type="number" standard="0.1" min={0} max={0.5} step={0.05} />
      <Line bench={bench} name="seed" label={say.seed} type="number" standard="1" min={1} max={999} step={1} />
      {known.includes("vary") ? (
        <fieldset className="lab-boxes">
          <legend>{say.sources}</legend>
          <input type="hidden" name="vary" value="" />
          {sourceKeys.map((key) => (
            <label key={key}>
              <input
                type="checkbox"
                name="vary"
                value={key}
                {...box(sources.includes(key), choose === undefined ? undefined : () => choose({ vary: toggled(key) }))}
              />
              {say.source[key]}
            </label>
          ))}
        </fieldset>
      ) : null}
    </fieldset>
  );
}

function Select(props: { bench: Bench; name: string; label: string; options: readonly (readonly [string, string])[] }) {
  const { bench, name, label, options } = props;
  const { values, choose } = bench;
  const value = values[name] ?? options[0]?.[0] ?? "";
  return (
    <p className="lab-line">
      <label htmlFor={`lab-${name}`}>{label}</label>
      <select
        id={`lab-${name}`}
        name={name}
        {...field(
          value,
          choose === undefined ? undefined : (text) => choose({ [name]: text === options[0]?.[0] ? "" : text }),
        )}
      >
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

type LineProps = {
  bench: Bench;
  name: string;
  label: string;
  type: "number" | "date";
  standard?: string;
  hint?: string;
  min?: number;
  max?: number;
  step?: number;
};

/** One field of a number or a day; it is not there where the page's address does not understand it. */
function Line({ bench, name, label, hint, standard = "", ...input }: LineProps) {
  const { values, choose, known } = bench;
  if (!known.includes(name)) return null;
  const within = (text: string) => {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = input;
    return text === "" || input.type === "date" || (Number(text) >= min && Number(text) <= max);
  };
  return (
    <p className="lab-line">
      <label htmlFor={`lab-${name}`}>{label}</label>
      <input
        id={`lab-${name}`}
        name={name}
        aria-describedby={hint === undefined ? undefined : `lab-${name}-hint`}
        {...input}
        {...field(
          values[name] ?? standard,
          choose === undefined
            ? undefined
            : (text) => (within(text) ? choose({ [name]: text === standard ? "" : text }) : undefined),
        )}
      />
      {hint === undefined ? null : (
        <span id={`lab-${name}-hint`} className="hint">
          {hint}
        </span>
      )}
    </p>
  );
}
