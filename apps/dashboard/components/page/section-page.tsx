import type { OpenPage } from "../../views/open-page.ts";
import { ChartBlock } from "../chart/chart-block.tsx";
import { PendingRegion } from "../choices/pending-region.tsx";
import { Broken } from "../state/broken.tsx";
import { PageState } from "../state/page-state.tsx";
import { PageChoices } from "./page-choices.tsx";
import { PageHead } from "./page-head.tsx";

/** A page about one theme: what it is about, the day it speaks of, and its charts whole. */
export function SectionPage({ page, words }: { page: OpenPage; words: { title: string; lead: string } }) {
  return (
    <PageState page={page}>
      {(charts) => (
        <PendingRegion className="section-page" saying={page.words.chart.drawing}>
          <PageHead {...words}>
            <PageChoices page={page} />
          </PageHead>
          {charts.map(({ id, view }) =>
            view === null ? <Broken key={id} words={page.words} /> : <ChartBlock key={id} page={page} view={view} />,
          )}
        </PendingRegion>
      )}
    </PageState>
  );
}
