import type { Metadata } from "next";
import { askLatest } from "../../ask/facts.ts";
import { askFramework, askSummary } from "../../ask/scenario.ts";
import { AnswerFirst } from "../../components/home/answer-first.tsx";
import { WhatChanged } from "../../components/home/latest.tsx";
import { SixRows } from "../../components/home/six-rows.tsx";
import { WhySure } from "../../components/home/why-sure.tsx";
import { FigureTeaser } from "../../components/page/figure-teaser.tsx";
import { HowSure } from "../../components/page/how-sure.tsx";
import { pageMetadata } from "../../components/page/metadata.ts";
import { PageState } from "../../components/state/page-state.tsx";
import { asLocale } from "../../views/local-path.ts";
import { openPage } from "../../views/open-page.ts";
import { choicesForAll } from "../../views/read-address.ts";
import { homeWordsOf } from "../../words/home/words.ts";
import { wordsOf } from "../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  return pageMetadata({ locale, path: "/", description: wordsOf(locale).site.description, chart: "scenario-balance" });
}

/** The question and its answer, the six rows it hangs on, the figures that carry it, what changed, and how sure that is. */
export default async function Home(props: PageProps<"/[locale]">) {
  const page = await openPage("home", props);
  const { locale, words, address } = page;
  const params = choicesForAll(address);
  const asked = address.problem === null;
  const [summary, framework, latest] = await Promise.all([
    asked ? askSummary({ params, locale }) : null,
    asked ? askFramework({ params, locale }) : null,
    asked ? askLatest({ locale, ...(params.asOf === undefined ? {} : { asOf: params.asOf }) }) : null,
  ]);
  const home = homeWordsOf(locale);
  const told = summary?.is === "here" ? summary.value : null;
  const table = framework?.is === "here" ? framework.value : null;
  return (
    <PageState page={page}>
      {(charts) => (
        <div className="story">
          <AnswerFirst summary={told} locale={locale} words={words} />
          {table === null ? null : <SixRows table={table} locale={locale} />}
          <section className="argument" aria-labelledby="argument">
            <h2 id="argument">{home.figures.title}</h2>
            {charts.map(({ id, view }) =>
              view === null ? null : <FigureTeaser key={id} view={view} words={words} short={home.figures.short[id]} />,
            )}
          </section>
          {latest === null ? null : <WhatChanged latest={latest} locale={locale} />}
          {told === null ? null : <WhySure summary={told} table={table} locale={locale} />}
          <HowSure locale={locale} words={words} />
          <p className="subtitle">{home.about}</p>
        </div>
      )}
    </PageState>
  );
}
