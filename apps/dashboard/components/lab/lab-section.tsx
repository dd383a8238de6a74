import type { ScenarioSummary } from "@observatory/charts";
import type { BenchGiven } from "../../lab/bench.ts";
import { labWordsOf } from "../../words/lab/words.ts";
import { LabIsland } from "./lab-island.tsx";
import { StillLab } from "./still-lab.tsx";

/** Where a reader disagrees: all choices, and what follows from them. */
export function LabSection({ given, summary }: { given: BenchGiven; summary: ScenarioSummary | null }) {
  const words = labWordsOf(given.locale);
  return (
    <section className="lab" id="lab" aria-labelledby="lab-title">
      <h2 id="lab-title">{words.title}</h2>
      <p className="subtitle">{words.lead}</p>
      <LabIsland given={given}>
        <StillLab given={given} summary={summary} />
      </LabIsland>
    </section>
  );
}
