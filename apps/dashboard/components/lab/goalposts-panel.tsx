import type { ModelledIndicator } from "@observatory/charts";
import { type Bench, field } from "../../lab/bench.ts";
import { readGoalposts, withGoalposts } from "../../lab/choices.ts";
import { labPrint } from "../../lab/print.ts";

/** The two ends of every indicator, with ours and their reason beside them. */
export function GoalpostsPanel({ bench }: { bench: Bench }) {
  const { known, model, words, values, choose } = bench;
  if (!known.includes("goalposts")) return null;
  return (
    <details className="fold lab-panel" open={values.goalposts !== undefined || undefined}>
      <summary>
        <h3>{words.goalposts.title}</h3>
      </summary>
      <p className="soft">{words.goalposts.hint}</p>
      {choose === undefined ? (
        <p className="lab-line">
          <label htmlFor="lab-goalposts">{words.goalposts.field}</label>
          <textarea id="lab-goalposts" name="goalposts" defaultValue={values.goalposts ?? ""} rows={3} />
        </p>
      ) : (
        model.indicators.map((indicator) => <Ends key={indicator.id} bench={bench} indicator={indicator} />)
      )}
    </details>
  );
}

function Ends({ bench, indicator }: { bench: Bench; indicator: ModelledIndicator }) {
  const { model, words, values, choose, locale } = bench;
  const { id, name, code, why } = indicator;
  const print = labPrint(locale);
  const ours = model.model?.indicators.find((one) => one.id === id)?.goalposts;
  if (ours === undefined) return null;
  const own = readGoalposts(values.goalposts)[id];
  const at = own ?? ours;
  const set = (end: "adverse" | "benign", text: string) => {
    const next = { adverse: at.adverse, benign: at.benign, [end]: Number(text) };
    if (text === "" || next.adverse === next.benign || (ours.log === true && !(Number(text) > 0))) return;
    choose?.({ goalposts: withGoalposts(values.goalposts, id, next) });
  };
  return (
    <div className="lab-ends">
      <p>
        <span className="indicator-code">{code}</span> {name}
      </p>
      {(["adverse", "benign"] as const).map((end) => (
        <label key={end}>
          <span>{words.goalposts.heads[end]}</span>
          <input
            type="number"
            step="any"
            aria-label={words.goalposts[end](name)}
            data-goalpost={`${id}.${end}`}
            {...field(at[end], (text) => set(end, text))}
          />
        </label>
      ))}
      <p className="soft">
        {words.goalposts.ours(print.value(indicator, ours.adverse), print.value(indicator, ours.benign))} {why}
        {own === undefined ? null : (
          <button
            type="button"
            className="link-button"
            onClick={() => choose?.({ goalposts: withGoalposts(values.goalposts, id, null) })}
          >
            {words.reset}
          </button>
        )}
      </p>
    </div>
  );
}
