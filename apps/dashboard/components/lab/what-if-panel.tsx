import type { Bench } from "../../lab/bench.ts";
import { presetAddress, stepsOf, whatIfText } from "../../lab/what-if-steps.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";

/** Ready-made what-ifs, the steps of this one in words, and readings; without scripts a field for the steps. */
export function WhatIfPanel({ bench, children }: { bench: Bench; children?: React.ReactNode }) {
  const { known, words, values, choose, offers, action } = bench;
  const { whatIf } = words;
  if (!known.includes("whatif") || offers === null) return null;
  return (
    <details className="fold lab-panel" open={stepsOf(whatIfText(bench)).length > 0 || undefined}>
      <summary>
        <h3>{whatIf.title}</h3>
      </summary>
      <p className="soft">{whatIf.hint}</p>
      <ul className="lab-presets" aria-label={whatIf.presets}>
        {offers.presets.map((preset) => (
          <li key={preset.id}>
            <a href={presetAddress(action, values, preset)}>{preset.name}</a>
          </li>
        ))}
      </ul>
      <Steps bench={bench} />
      {choose === undefined ? (
        <p className="lab-line">
          <label htmlFor="lab-whatif">{whatIf.field}</label>
          <textarea id="lab-whatif" name="whatif" defaultValue={whatIfText(bench)} rows={3} />
        </p>
      ) : null}
      {children}
      <h4>{whatIf.readings}</h4>
      <ul className="lab-presets">
        {offers.readings.map(({ id, topic, says }) => (
          <li key={id} lang="en">
            <a
              href={presetAddress(action, values, { ...values, reading: id })}
              aria-current={(values.reading ?? "").split(",").includes(id) || undefined}
            >
              <MarkedChinese text={whatIf.reading(topic, says)} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is assumed, one line a step, as the server says it; each can be taken back. */
function Steps({ bench }: { bench: Bench }) {
  const { words, choose, offers } = bench;
  const { whatIf } = words;
  const steps = stepsOf(whatIfText(bench));
  if (steps.length === 0) return <p>{whatIf.none}</p>;
  return (
    <ul className="lab-steps" aria-label={whatIf.steps}>
      {steps.map((step, i) => {
        const said = offers?.clauses[i] ?? step;
        return (
          <li key={step}>
            <span>{said}</span>
            {choose === undefined ? null : (
              <button
                type="button"
                className="link-button"
                aria-label={whatIf.drop(said)}
                onClick={() => choose({ whatif: steps.filter((each) => each !== step).join(";") })}
              >
                ×
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
