"use client";
import { useState } from "react";
import type { Bench } from "../../lab/bench.ts";
import {
  fieldsOfVerb,
  type StepFields,
  type StepVerb,
  stepsOf,
  stepText,
  stepVerbs,
  whatIfText,
} from "../../lab/what-if-steps.ts";

const blank: StepFields = { record: "", place: "", date: "", name: "", shares: "", value: "", low: "", high: "" };

/** A step put together from fields, in the words of people; the address takes it, and the server judges it. */
export function WhatIfBuilder({ bench }: { bench: Bench }) {
  const { words, choose } = bench;
  const { whatIf } = words;
  const [verb, setVerb] = useState<StepVerb>("add-platform");
  const [fields, setFields] = useState(blank);
  const text = stepText(verb, fields);
  const add = () => {
    if (text === null) return;
    choose?.({ whatif: [...stepsOf(whatIfText(bench)), text].join(";") });
    setFields(blank);
  };
  return (
    <fieldset className="lab-panel">
      <legend>{whatIf.build}</legend>
      <select
        aria-label={whatIf.build}
        value={verb}
        onChange={({ target }) => {
          setVerb(target.value as StepVerb);
          setFields(blank);
        }}
      >
        {stepVerbs.map((one) => (
          <option key={one} value={one}>
            {whatIf.verbs[one]}
          </option>
        ))}
      </select>
      {fieldsOfVerb[verb].map((key) => (
        <p key={key} className="lab-line">
          <label htmlFor={`step-${key}`}>{whatIf.what[key]}</label>
          <StepField
            id={`step-${key}`}
            kind={key}
            options={optionsOf(bench, verb, key)}
            value={fields[key]}
            onChoose={(value) => setFields({ ...fields, [key]: value })}
          />
        </p>
      ))}
      <p>
        <button type="button" className="button" disabled={text === null} onClick={add}>
          {whatIf.add}
        </button>
      </p>
    </fieldset>
  );
}

type Options = readonly { readonly id: string; readonly name: string }[] | null;

function StepField(props: {
  id: string;
  kind: keyof StepFields;
  options: Options;
  value: string;
  onChoose: (value: string) => void;
}) {
  const { id, kind, options, value, onChoose } = props;
  const listen = ({ target }: { target: { value: string } }) => onChoose(target.value);
  if (options !== null) {
    return (
      <select id={id} value={value} onChange={listen}>
        <option value="">–</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    );
  }
  const type = kind === "date" ? "date" : kind === "name" || kind === "shares" ? "text" : "number";
  return <input id={id} type={type} step="any" value={value} onChange={listen} />;
}

/** The records that a field chooses among; null where it is written by hand. */
function optionsOf({ offers, model }: Bench, verb: StepVerb, key: keyof StepFields): Options {
  if (offers === null || (key !== "record" && key !== "place")) return null;
  if (key === "place") return offers.places;
  if (verb === "judge") return model.indicators;
  if (verb === "set-shares") return offers.markets;
  if (verb.endsWith("milestone")) return offers.milestones;
  return verb.endsWith("zone") ? offers.zones : offers.platforms;
}
