"use client";
import { useState } from "react";
import type { ReportControl } from "../../views/report-controls.ts";
import { ControlInput } from "../choices/control-input.tsx";
import { KeptFields } from "./kept-fields.tsx";

/** The choices of one figure of a report, as a form of its own that is sent whole, with scripts or without. */
export function FigureChoices(props: {
  number: number;
  controls: readonly ReportControl[];
  /** What else the report is made of, as the form sends it along. */
  kept: readonly (readonly [name: string, value: string])[];
  action: string;
  summary: string;
  label: string;
  apply: string;
}) {
  const { controls, kept, action, summary, label, apply } = props;
  const [values, setValues] = useState(() => new Map(controls.map(({ control, value }) => [control.name, value])));
  return (
    <details className="more">
      <summary>{summary}</summary>
      <form method="get" action={action} aria-label={label} className="choices">
        <KeptFields pairs={kept} />
        {controls.map(({ control }) => (
          <ControlInput
            key={control.name}
            control={control}
            value={values.get(control.name) ?? control.standard}
            onChoose={(value) => setValues((before) => new Map(before).set(control.name, value))}
          />
        ))}
        <button type="submit" className="button">
          {apply}
        </button>
      </form>
    </details>
  );
}
