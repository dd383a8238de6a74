import { Fragment } from "react";
import type { OpenPage } from "../../views/open-page.ts";
import { ChartBlock } from "../chart/chart-block.tsx";
import { PendingRegion } from "../choices/pending-region.tsx";
import { Broken } from "../state/broken.tsx";
import { PageState, type ShownChart } from "../state/page-state.tsx";
import { Findings } from "./findings.tsx";
import { PageChoices } from "./page-choices.tsx";
import { PageHead } from "./page-head.tsx";

/** A page about one theme: what it is about, the day it speaks of, its charts whole, and what stands beside one of them or at the end. */
export function SectionPage(props: {
  page: OpenPage;
  words: { title: string; lead: string };
  /** At the head, under the choices. */
  head?: React.ReactNode;
  /** Under the chart of an id. */
  under?: Readonly<Record<string, React.ReactNode>>;
  children?: React.ReactNode;
}) {
  const { page, words, head, under = {}, children } = props;
  return (
    <PageState page={page}>
      {(charts) => (
        <PendingRegion className="section-page" saying={page.words.chart.drawing}>
          <PageHead {...words} findings={<Findings title={page.words.findings} findings={findingsOf(charts)} />}>
            <PageChoices page={page} />
            {head}
          </PageHead>
          {charts.map(({ id, view }) => (
            <Fragment key={id}>
              {view === null ? <Broken words={page.words} /> : <ChartBlock page={page} view={view} />}
              {under[id]}
            </Fragment>
          ))}
          {children}
        </PendingRegion>
      )}
    </PageState>
  );
}

/** The sentence of every figure that could be made. */
function findingsOf(charts: readonly ShownChart[]) {
  return charts.flatMap(({ id, view }) => (view === null ? [] : [{ id, says: view.payload.title }]));
}
