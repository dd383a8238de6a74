"use client";
import { debounce, parseAsString, useQueryStates } from "nuqs";
import { useMemo, useTransition } from "react";
import type { Bench, BenchGiven } from "../../lab/bench.ts";
import { type LabValues, labChoices } from "../../lab/choices.ts";
import { instant } from "../../lab/instant.ts";
import { useRun } from "../../lab/use-run.ts";
import { labWordsOf } from "../../words/lab/words.ts";
import { CopyButton } from "../chart/copy-button.tsx";
import { ComparePanel } from "./compare-panel.tsx";
import { Draws } from "./draws.tsx";
import { LabForm } from "./lab-form.tsx";
import { LabLeftOut } from "./lab-left-out.tsx";
import { RulesTable, TippingTable } from "./other-tables.tsx";
import { PartsTable } from "./parts-table.tsx";
import { Results } from "./results.tsx";
import { StructureTable } from "./structure-table.tsx";
import { WhatIfBuilder } from "./what-if-builder.tsx";
import { WhatIfPanel } from "./what-if-panel.tsx";
import { YearsTable } from "./years-table.tsx";

/** What changes the evidence itself is the server's to read; the rest is scored here, and the page's figures follow when it rests. */
const evidence = ["asOf", "reading", "whatif"];

/** What is one step back in the browser's history, and shown at once. */
const steps = [...evidence, "kept", "from"];
const settleMs = 900;

/** The laboratory alive: scores follow every move at once, the draws follow in a worker, the address and the page's figures after that. */
export function LiveLab(given: BenchGiven) {
  const [pending, start] = useTransition();
  const parsers = useMemo(
    () => Object.fromEntries(given.known.map((name) => [name, parseAsString.withDefault("")])),
    [given.known],
  );
  const [written, write] = useQueryStates(parsers, {
    history: "replace",
    shallow: false,
    scroll: false,
    startTransition: start,
  });
  const values = stated(written, given.leftOut);
  const words = labWordsOf(given.locale);
  const choose = (changes: Readonly<Record<string, string>>) => {
    const names = Object.keys(changes);
    const next = Object.fromEntries(names.map((name) => [name, changes[name] === "" ? null : (changes[name] ?? null)]));
    const now = names.some((name) => steps.includes(name));
    void write(next, now ? { history: "push" } : { limitUrlUpdates: debounce(settleMs) });
  };
  const bench: Bench = { ...given, values, words, choose };
  const choices = labChoices(values);
  const found = useInstant(bench);
  const key = JSON.stringify([choices, evidence.map((name) => given.chosen[name] ?? "")]);
  const { state, stop, again } = useRun({ model: given.model, choices }, key);
  const quantiles = state.shown?.run?.last.quantiles ?? null;
  const asking = pending && evidence.some((name) => (given.chosen[name] ?? "") !== (values[name] ?? ""));
  const current = state.shown?.key === key && !asking;
  const drawn = quantiles === null ? null : { low: quantiles["0.05"], high: quantiles["0.95"], stale: !current };
  return (
    <div className="lab-grid" data-lab="live" aria-busy={pending}>
      <LabForm bench={bench}>
        <WhatIfPanel bench={bench}>
          <WhatIfBuilder bench={bench} />
        </WhatIfPanel>
      </LabForm>
      <div className="lab-results">
        <LabLeftOut bench={bench} />
        {found === null || "refused" in found ? (
          <p role="alert">{found === null ? words.results.none : words.results.refused(found.refused)}</p>
        ) : (
          <>
            <Results bench={bench} found={found} drawn={drawn}>
              <Draws bench={bench} state={state} current={current} stop={stop} again={again} />
            </Results>
            <PartsTable bench={bench} found={found} />
            <ComparePanel bench={bench} found={found} />
            <TippingTable bench={bench} found={found} />
            <RulesTable bench={bench} found={found} />
            <StructureTable bench={bench} found={found} />
            {state.shown?.run == null ? null : <YearsTable bench={bench} run={state.shown.run} />}
          </>
        )}
        <p>
          <CopyButton
            what="address"
            {...{ label: words.copy.label, done: words.copy.done, failed: words.copy.failed }}
          />
        </p>
      </div>
    </div>
  );
}

/** Values that say something: an empty one is the standard, and one that cannot be is left out as the page leaves it out. */
function stated(written: Readonly<Record<string, string>>, leftOut: BenchGiven["leftOut"]): LabValues {
  const cannotBe = (name: string, value: string) =>
    leftOut.some((one) => one.name === name && (one.value === null || one.value === value));
  return Object.fromEntries(Object.entries(written).filter(([name, value]) => value !== "" && !cannotBe(name, value)));
}

/** What follows at once, or why these choices go against a rule of the mathematics. */
function useInstant({ model, values }: Bench) {
  const text = JSON.stringify(values);
  return useMemo(() => {
    try {
      return instant(model, labChoices(JSON.parse(text) as LabValues));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { refused: error.message };
    }
  }, [model, text]);
}
