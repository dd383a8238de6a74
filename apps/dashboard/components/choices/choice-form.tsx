"use client";
import { debounce, parseAsString, useQueryStates } from "nuqs";
import { useMemo } from "react";
import type { Control } from "./control.ts";
import { ControlInput } from "./control-input.tsx";
import { useRegionTransition } from "./pending-region.tsx";
import { standing } from "./standing.ts";

/** Typing and dragging settle for this long before the server is asked. */
const settleMs = 300;

/**
 * Choices that live in the address. Without scripts it is a plain form with a button; with them every change writes the
 * address and the server answers in place.
 */
export function ChoiceForm(props: {
  /** What the choices are for, for those who do not see where the form stands. */
  label: string;
  controls: readonly Control[];
  /** The page's address, and what other forms on it have chosen. */
  action: string;
  keep: readonly (readonly [string, string])[];
  words: { readonly apply: string; readonly reset: string };
  /** The name under which the choices fold up where the screen is narrow, so that what they choose for comes first. */
  fold?: string;
}) {
  const { controls, words, fold } = props;
  const start = useRegionTransition();
  const parsers = useMemo(
    () => Object.fromEntries(controls.map(({ name, standard }) => [name, parseAsString.withDefault(standard)])),
    [controls],
  );
  const [values, setValues] = useQueryStates(parsers, {
    history: "push",
    shallow: false,
    scroll: false,
    startTransition: start,
  });
  const changed = controls.some(({ name, standard }) => values[name] !== standard);
  const choose = (control: Control, value: string) => {
    const settles = !["choice", "choices"].includes(control.kind);
    void setValues({ [control.name]: value }, settles ? { limitUrlUpdates: debounce(settleMs) } : {});
  };
  const form = (
    <form
      method="get"
      action={props.action}
      aria-label={props.label}
      className="choices"
      onSubmit={(event) => event.preventDefault()}
    >
      {props.keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {controls.map((control) => (
        <ControlInput
          key={control.name}
          control={control}
          value={values[control.name] ?? control.standard}
          onChoose={(value) => choose(control, value)}
        />
      ))}
      <button type="submit" className="without-js button">
        {words.apply}
      </button>
      {changed ? (
        <button type="button" className="with-js link-button" onClick={() => void setValues(null)}>
          {words.reset}
        </button>
      ) : null}
    </form>
  );
  if (fold === undefined) return form;
  const chosen = standing(controls, values).join(" · ");
  return (
    <details className="choice-fold">
      <summary>
        <span className="choice-fold-name">{fold}</span>{" "}
        {chosen === "" ? null : <span className="choice-fold-chosen">{chosen}</span>}
      </summary>
      {form}
    </details>
  );
}
