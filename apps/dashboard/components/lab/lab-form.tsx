import type { Bench } from "../../lab/bench.ts";
import { GoalpostsPanel } from "./goalposts-panel.tsx";
import { MethodPanel } from "./method-panel.tsx";
import { WeightsPanel } from "./weights-panel.tsx";

/** All that can be chosen. Without scripts it is a plain form that leads to the same address. */
export function LabForm({ bench, children }: { bench: Bench; children?: React.ReactNode }) {
  const { action, words, choose, values } = bench;
  const own = ["weights", "rule", "nature", "spread", "seed", "kappa", "vary", "delta", "goalposts", "asOf", "whatif"];
  const kept = Object.entries(values).filter(([name]) => !own.includes(name));
  return (
    <form
      method="get"
      action={`${action}#lab`}
      aria-label={words.title}
      className="lab-form"
      onSubmit={choose === undefined ? undefined : (event) => event.preventDefault()}
    >
      {choose === undefined
        ? kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
        : null}
      <WeightsPanel bench={bench} />
      <MethodPanel bench={bench} />
      <GoalpostsPanel bench={bench} />
      {children}
      <p className="lab-submit">
        <button type="submit" className="without-js button">
          {words.show}
        </button>
        <a href={`${action}#lab`} className="link-button">
          {words.reset}
        </a>
      </p>
    </form>
  );
}
