import { formats } from "@observatory/charts";
import type { Metadata } from "next";
import { FigureTeaser } from "../../components/page/figure-teaser.tsx";
import { Finding } from "../../components/page/finding.tsx";
import { HowSure } from "../../components/page/how-sure.tsx";
import { pageMetadata } from "../../components/page/metadata.ts";
import { PageState } from "../../components/state/page-state.tsx";
import { asLocale } from "../../views/local-path.ts";
import { openPage } from "../../views/open-page.ts";
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
  return (
    <PageState page={page}>
      {(charts) => {
        const views = charts.flatMap(({ view }) => view ?? []);
        const checkedOn = views[0]?.payload.evidence.checkedOn;
        return (
          <>
            <header className="hero">
              <h1>{words.home.title}</h1>
              <p className="lead">{words.home.lead}</p>
            </header>
            <section className="findings" aria-labelledby="findings">
              <h2 id="findings">{words.home.findings}</h2>
              {checkedOn === undefined ? null : (
                <p className="as-of">{words.home.asOf(formats(locale).date(checkedOn))}</p>
              )}
              <ul>
                {views.map(({ payload }) => (
                  <Finding key={payload.chart} payload={payload} />
                ))}
              </ul>
            </section>
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
