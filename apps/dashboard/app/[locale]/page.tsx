import type { Metadata } from "next";
import { askSummary } from "../../ask/scenario.ts";
import { FigureTeaser } from "../../components/page/figure-teaser.tsx";
import { Findings } from "../../components/page/findings.tsx";
import { HowSure } from "../../components/page/how-sure.tsx";
import { pageMetadata } from "../../components/page/metadata.ts";
import { Answer } from "../../components/scenario/answer.tsx";
import { PageState } from "../../components/state/page-state.tsx";
import { asLocale } from "../../views/local-path.ts";
import { openPage } from "../../views/open-page.ts";
import { choicesForAll } from "../../views/read-address.ts";
import { wordsOf } from "../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  return pageMetadata({
    locale,
    path: "/",
    description: wordsOf(locale).site.description,
    chart: "designation-cumulative",
  });
}

/** The question, what the facts say so far, and how sure that is. */
export default async function Home(props: PageProps<"/[locale]">) {
  const page = await openPage("home", props);
  const { locale, words } = page;
  const answer = await askSummary({ params: choicesForAll(page.address), locale });
  return (
    <PageState page={page}>
      {(charts) => {
        const views = charts.flatMap(({ view }) => view ?? []);
        return (
          <>
            <header className="hero">
              <h1>{words.home.title}</h1>
              <p className="lead">{words.home.lead}</p>
            </header>
            <Answer answer={answer} locale={locale} words={words} />
            <Findings payloads={views.map(({ payload }) => payload)} locale={locale} words={words} />
            {views
              .filter(({ plots }) => plots.wide !== undefined)
              .map((view) => (
                <FigureTeaser key={view.payload.chart} view={view} words={words} />
              ))}
            <HowSure locale={locale} words={words} />
          </>
        );
      }}
    </PageState>
  );
}
