import type { ScenarioSummary } from "@observatory/charts";
import type { Bench, BenchGiven } from "../../lab/bench.ts";
import { labChoices } from "../../lab/choices.ts";
import { instant } from "../../lab/instant.ts";
import { labWordsOf } from "../../words/lab/words.ts";
import { ComparePanel } from "./compare-panel.tsx";
import { LabForm } from "./lab-form.tsx";
import { LabLeftOut } from "./lab-left-out.tsx";
import { RulesTable, TippingTable } from "./other-tables.tsx";
import { PartsTable } from "./parts-table.tsx";
import { Results } from "./results.tsx";
import { StructureTable } from "./structure-table.tsx";
import { WhatIfPanel } from "./what-if-panel.tsx";

/** The laboratory as the server sends it: a plain form and what follows from the address, complete without scripts. */
export function StillLab({ given, summary }: { given: BenchGiven; summary: ScenarioSummary | null }) {
  const bench: Bench = { ...given, values: given.chosen, words: labWordsOf(given.locale) };
  const found = instant(given.model, labChoices(given.chosen));
  const interval = summary?.interval ?? null;
  return (
    <div className="lab-grid">
      <LabForm bench={bench}>
        <WhatIfPanel bench={bench} />
      </LabForm>
      <div className="lab-results">
        <LabLeftOut bench={bench} />
        {found === null ? (
          <p>{bench.words.results.none}</p>
        ) : (
          <>
            <Results
              bench={bench}
              found={found}
              drawn={interval === null ? null : { low: interval[0], high: interval[1], stale: false }}
            >
              {summary === null ? null : (
                <p>{bench.words.results.interval(summary.printed.low, summary.printed.high)}</p>
              )}
            </Results>
            <PartsTable bench={bench} found={found} />
            <ComparePanel bench={bench} found={found} />
            <TippingTable bench={bench} found={found} />
            <RulesTable bench={bench} found={found} />
            <StructureTable bench={bench} found={found} />
          </>
        )}
      </div>
    </div>
  );
}
