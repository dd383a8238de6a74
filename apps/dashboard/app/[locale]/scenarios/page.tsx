import type { Metadata } from "next";
import { askFramework } from "../../../ask/scenario.ts";
import { ChartBlock } from "../../../components/chart/chart-block.tsx";
import { PendingRegion } from "../../../components/choices/pending-region.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageChoices } from "../../../components/page/page-choices.tsx";
import { PageHead } from "../../../components/page/page-head.tsx";
import { FrameworkRows } from "../../../components/scenario/framework-rows.tsx";
import { Broken } from "../../../components/state/broken.tsx";
import { PageState, type ShownChart } from "../../../components/state/page-state.tsx";
import { asLocale } from "../../../views/local-path.ts";
import { openPage } from "../../../views/open-page.ts";
import { choicesFor } from "../../../views/read-address.ts";
import { wordsOf } from "../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/scenarios">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = wordsOf(locale).scenarios;
  return pageMetadata({ locale, path: "/scenarios", title, description: lead, chart: "scenario-balance" });
}

/** Figure 3 with scores, then where they went over the years, then the choices and what hangs on them. */
export default async function Scenarios(props: PageProps<"/[locale]/scenarios">) {
  const page = await openPage("scenarios", props);
  const { address, locale, words } = page;
  const framework = await askFramework({ params: choicesFor(address, "scenario-balance"), locale });
  const block = ({ id, view }: ShownChart) =>
    view === null ? <Broken key={id} words={words} /> : <ChartBlock key={id} page={page} view={view} />;
  return (
    <PageState page={page}>
      {([trajectory, ...others]) => (
        <PendingRegion className="section-page" saying={words.chart.drawing}>
          <PageHead title={words.scenarios.title} lead={words.scenarios.lead} />
          {framework.is === "here" ? (
            <FrameworkRows framework={framework.value} words={words} />
          ) : (
            <Broken words={words} />
          )}
          {trajectory === undefined ? null : block(trajectory)}
          <section className="scenario-choices" aria-labelledby="choices">
            <h2 id="choices">{words.scenarios.choices.title}</h2>
            <p className="subtitle">{words.scenarios.choices.lead}</p>
            <PageChoices page={page} />
          </section>
          {others.map(block)}
        </PendingRegion>
      )}
    </PageState>
  );
}
