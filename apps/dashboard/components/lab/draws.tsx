import type { Bench } from "../../lab/bench.ts";
import { labPrint } from "../../lab/print.ts";
import type { LabRun } from "../../lab/run.ts";
import type { RunState } from "../../lab/use-run.ts";

/** What the draws say, how far they have come, and the way to stop them. */
export function Draws(props: { bench: Bench; state: RunState; current: boolean; stop: () => void; again: () => void }) {
  const { bench, state, current, stop, again } = props;
  const { results } = bench.words;
  const print = labPrint(bench.locale);
  const { step, shown } = state;
  const going = state.is === "running" || state.is === "waiting";
  const said = {
    waiting: results.waiting,
    running: step === null ? results.waiting : results.running(print.count(step.done), print.count(step.of)),
    done: "",
    stopped: results.stopped,
    refused: results.refused(state.message ?? ""),
    broken: results.broken,
  }[state.is];
  return (
    <div className="lab-draws" data-run={state.is} data-current={current || undefined}>
      {shown?.run == null ? null : <Found bench={bench} run={shown.run} />}
      <div className="lab-progress">
        <progress
          aria-label={results.progress}
          max={step?.of ?? 1}
          value={going ? (step?.done ?? 0) : (step?.of ?? 1)}
        />
        {going ? (
          <button type="button" className="link-button" onClick={stop}>
            {results.stop}
          </button>
        ) : (
          <button type="button" className="link-button" onClick={again}>
            {results.again}
          </button>
        )}
      </div>
      <p className="soft" role="status">
        {said}
      </p>
    </div>
  );
}

function Found({ bench, run }: { bench: Bench; run: LabRun }) {
  const { words, locale, model } = bench;
  const { results } = words;
  const print = labPrint(locale);
  const { quantiles, classes } = run.last;
  const leading = run.sensitivity?.shares.find(({ source }) => source === run.sensitivity?.leading);
  if (quantiles === null || classes === null) return <p>{results.none}</p>;
  const row = model.dimensions.find(({ id }) => `evidence:${id}` === leading?.source)?.name;
  const source = row === undefined ? (results.sources[leading?.source ?? ""] ?? "") : results.evidenceOn(row);
  const [low, high] = [quantiles["0.05"], quantiles["0.95"]];
  return (
    <>
      <p>
        <data value={`${low} ${high}`} data-interval="">
          {results.interval(print.balance(low), print.balance(high))}
        </data>
        <br />
        <data value={classes.adverse.share} data-adverse="">
          {results.shares({
            adverse: print.share(classes.adverse.share),
            mixed: print.share(classes.mixed.share),
            benign: print.share(classes.benign.share),
          })}
        </data>
      </p>
      {leading === undefined ? null : <p className="soft">{results.leading(source, print.share(leading.T))}</p>}
    </>
  );
}
