import type { Metadata } from "next";
import { askBench, askFramework, askModel, askSummary } from "../../../ask/scenario.ts";
import { PendingRegion } from "../../../components/choices/pending-region.tsx";
import { LabSection } from "../../../components/lab/lab-section.tsx";
import { FigureTeaser } from "../../../components/page/figure-teaser.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { BalanceAnswer } from "../../../components/scenario/balance-answer.tsx";
import { CompareChoice } from "../../../components/scenario/compare-choice.tsx";
import { FrameworkRows } from "../../../components/scenario/framework-rows.tsx";
import { ScoreNotes } from "../../../components/scenario/score-notes.tsx";
import { Broken } from "../../../components/state/broken.tsx";
import { LeftOut } from "../../../components/state/left-out.tsx";
import { PageState } from "../../../components/state/page-state.tsx";
import { benchGiven } from "../../../lab/bench-given.ts";
import { scenarioValues } from "../../../lab/kept.ts";
import { asLocale } from "../../../views/local-path.ts";
import { openPage } from "../../../views/open-page.ts";
import { choicesFor } from "../../../views/read-address.ts";
import { wordsOf } from "../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/scenarios">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = wordsOf(locale).scenarios;
  return pageMetadata({ locale, path: "/scenarios", title, description: lead, chart: "scenario-balance" });
}

/** Figure 3 with scores, then where they went over the years, then the laboratory and what makes the balance vary. */
export default async function Scenarios(props: PageProps<"/[locale]/scenarios">) {
  const page = await openPage("scenarios", props);
  const { address, locale, words } = page;
  const question = { params: choicesFor(address, "scenario-balance"), locale };
  const kept = scenarioValues(address.chosen.get("kept") ?? "");
  const [framework, summary, model, standard, offers, other] = await Promise.all([
    askFramework(question),
    askSummary(question),
    askModel(question),
    askModel({ params: {}, locale }),
    askBench(question),
    askModel({ params: kept, locale }),
  ]);
  const told = summary.is === "here" ? summary.value : null;
  return (
    <PageState page={page}>
      {([trajectory, ...others]) => (
        <PendingRegion className="section-page scenarios" saying={words.chart.drawing}>
          <PageHead
            title={words.scenarios.title}
            lead={words.scenarios.lead}
            answer={told === null ? null : <BalanceAnswer summary={told} locale={locale} />}
          >
            <LeftOut page={page} />
          </PageHead>
          {framework.is === "here" ? (
            <FrameworkRows framework={framework.value} locale={locale} words={words} />
          ) : (
            <Broken words={words} />
          )}
          {trajectory?.view == null ? <Broken words={words} /> : <FigureTeaser view={trajectory.view} words={words} />}
          {told === null ? null : <ScoreNotes summary={told} words={words} />}
          {model.is === "here" ? (
            <LabSection given={benchGiven(page, model.value, { standard, offers, kept: other })} summary={told} />
          ) : (
            <Broken words={words} />
          )}
          {others.map(({ id, view }) =>
            view === null ? (
              <Broken key={id} words={words} />
            ) : (
              <FigureTeaser
                key={id}
                view={view}
                words={words}
                choice={id === "scenario-compare" ? <CompareChoice page={page} /> : null}
              />
            ),
          )}
        </PendingRegion>
      )}
    </PageState>
  );
}
