import { useEffect, useId, useRef } from "react";
import type { Control } from "./control.ts";
import { fitsInALine } from "./fits-in-a-line.ts";
import { WeightsInput } from "./weights-input.tsx";

interface Given<C extends Control = Control> {
  readonly control: C;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** The native element that fits a choice. */
export function ControlInput({ control, ...rest }: Given) {
  switch (control.kind) {
    case "choice":
      return fitsInALine(control.options) ? (
        <OneOfFew control={control} {...rest} />
      ) : (
        <ListInput control={control} {...rest} />
      );
    case "choices":
      return <SeveralOf control={control} {...rest} />;
    case "number":
      return <NumberInput control={control} {...rest} />;
    case "weights":
      return <WeightsInput control={control} {...rest} />;
    case "day":
      return <DayInput control={control} {...rest} />;
    case "words":
      return <WordsInput control={control} {...rest} />;
    default:
      return control satisfies never;
  }
}

type Listed = Extract<Control, { kind: "choice" | "choices" }>;

function ListInput({ control, value, onChoose }: Given<Listed>) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{control.label}</label>
      <select id={id} name={control.name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {control.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function OneOfFew({ control, value, onChoose }: Given<Listed>) {
  return (
    <fieldset className="choice">
      <legend>{control.label}</legend>
      <div className="segments">
        {control.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={control.name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SeveralOf({ control, value, onChoose }: Given<Listed>) {
  const chosen = value === "" ? [] : value.split(",");
  const toggled = (one: string) =>
    control.options.map((option) => option.value).filter((each) => chosen.includes(each) !== (each === one));
  return (
    <fieldset className="choice">
      <legend>{control.label}</legend>
      {/* Sent even when nothing is ticked, so that "none" is not taken for silence. */}
      <input type="hidden" name={control.name} value="" />
      <div className="boxes">
        {control.options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              name={control.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              onChange={() => onChoose(toggled(option.value).join(","))}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function NumberInput({ control, value, onChoose }: Given<Extract<Control, { kind: "number" }>>) {
  const id = useId();
  const { name, label, min, max, step } = control;
  const range = { min, max, step, value };
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <div className="number">
        <input
          type="range"
          className="with-js"
          aria-label={label}
          {...range}
          onChange={(event) => onChoose(event.target.value)}
        />
        <input id={id} type="number" name={name} {...range} onChange={(event) => onChoose(event.target.value)} />
      </div>
    </div>
  );
}

function WordsInput({ control, value, onChoose }: Given<Extract<Control, { kind: "words" }>>) {
  const id = useId();
  const { name, label, lettersMax } = control;
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        name={name}
        value={value}
        maxLength={lettersMax}
        autoComplete="off"
        onChange={(event) => onChoose(event.target.value)}
      />
    </div>
  );
}

/** The field keeps what is being typed; only a whole day is a choice, and a choice made elsewhere shows when typing is over. */
function DayInput({ control, value, onChoose }: Given<Extract<Control, { kind: "day" }>>) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  return (
    <div className="choice">
      <label htmlFor={id}>{control.label}</label>
      <input
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        type="date"
        name={control.name}
        defaultValue={value}
        min="2000-01-01"
        onChange={({ target }) => {
          if (target.validity.valid) onChoose(target.value);
        }}
      />
      <span id={`${id}-hint`} className="hint">
        {control.hint}
      </span>
    </div>
  );
}
