import Link from "next/link";
import type { ChartView } from "../../ask/chart.ts";
import { fieldsOf } from "../../views/fields.ts";
import { localPath } from "../../views/local-path.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { stepsOf } from "../../views/steps.ts";
import { ChoiceForm } from "../choices/choice-form.tsx";
import { controlsOf } from "../choices/control.ts";
import { PendingRegion } from "../choices/pending-region.tsx";
import { Cite } from "../take/cite.tsx";
import { Download } from "../take/download.tsx";
import { Embed } from "../take/embed.tsx";
import { ChartTable } from "./chart-table.tsx";
import { Disagreements } from "./disagreements.tsx";
import { Evidence } from "./evidence.tsx";
import { Fold } from "./fold.tsx";
import { LivePlot } from "./live-plot.tsx";
import { Notes } from "./notes.tsx";
import { Sources } from "./sources.tsx";
import { StillPlots } from "./still-plot.tsx";
import { YearSteps } from "./year-steps.tsx";

/**
 * A chart whole: what it says, the choices it offers, the figure, and all that lets a reader doubt it or take it away. Alone on its page, its
 * name is the page's headline.
 */
export function ChartBlock(props: { page: OpenPage; view: ChartView; alone?: boolean }) {
  const { page, view, alone = false } = props;
  const { payload } = view;
  const { words, locale } = page;
  const id = payload.chart;
  return (
    <section className="chart" data-alone={alone || undefined} id={id} aria-labelledby={`${id}-title`}>
      <PendingRegion className="chart-body" saying={words.chart.drawing}>
        <header className="chart-head">
          {alone ? (
            <h1 className="kicker">{payload.name}</h1>
          ) : (
            <p className="kicker">
              <Link href={localPath(locale, `/charts/${id}`)}>{payload.name}</Link>
            </p>
          )}
          <h2 id={`${id}-title`}>{payload.title}</h2>
          <p className="subtitle">{payload.subtitle}</p>
        </header>
        <OwnChoices page={page} chart={id} name={payload.name} />
        {payload.figure.kind === "place-map" && payload.figure.steps.length > 0 ? (
          <YearSteps steps={stepsOf(page, payload.figure.steps)} words={words.choices.steps} />
        ) : null}
        <figure className="chart-figure" aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
          <LivePlot file={view.file} locale={locale} idPrefix={id} label={payload.alt.short} hint={words.chart.walk}>
            <StillPlots view={view} />
          </LivePlot>
          <Notes payload={payload} words={words} />
        </figure>
        <Evidence payload={payload} words={words} />
        <div className="folds">
          <Sources payload={payload} words={words} alone={alone} />
          <ChartTable view={view} words={words} alone={alone} />
          <Fold chart={id} title={words.chart.description}>
            <p id={`${id}-words`}>{payload.alt.long}</p>
          </Fold>
          <Disagreements payload={payload} words={words} />
          <Download payload={payload} v={page.address.chosen.get("v")} />
          <Cite payload={payload} words={words} />
          {page.embed === null ? null : <Embed payload={payload} code={page.embed} words={words} />}
        </div>
        <p className="citation print-only">{payload.citation}</p>
      </PendingRegion>
    </section>
  );
}

/** The choices for this chart alone; those that the page makes for all its charts stand at its head. */
function OwnChoices({ page, chart, name }: { page: OpenPage; chart: string; name: string }) {
  const { address, locale, words } = page;
  const { view, chosen } = address;
  const own = fieldsOf(view).filter(
    (field) => field.charts.includes(chart) && (view.names === "alone" || field.name.startsWith(`${chart}.`)),
  );
  const controls = controlsOf(own, locale);
  if (controls.length === 0) return null;
  const mine = controls.map((control) => control.name);
  return (
    <ChoiceForm
      label={words.choices.of(name)}
      controls={controls}
      action={localPath(locale, view.path)}
      keep={[...chosen].filter(([choice]) => !mine.includes(choice))}
      words={{ apply: words.choices.apply, reset: words.choices.reset }}
      fold={words.choices.fold}
    />
  );
}
