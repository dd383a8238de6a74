import { formats } from "@observatory/charts";
import type { Metadata } from "next";
import { askRecommendations, type Recommendations } from "../../../ask/recommendations.ts";
import { Findings } from "../../../components/page/findings.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { Recommendation } from "../../../components/recommendations/recommendation.tsx";
import { FootState } from "../../../components/state/foot-state.tsx";
import { footPages, openFootPage } from "../../../views/foot-pages.ts";
import { asLocale } from "../../../views/local-path.ts";
import { recommendationsWords } from "../../../words/foot/recommendations.ts";

const path = footPages.recommendations;

export async function generateMetadata({ params }: PageProps<"/[locale]/recommendations">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = recommendationsWords[locale];
  return pageMetadata({ locale, path, title, description: lead, chart: "milestone-lanes" });
}

export default async function RecommendationsPage(props: PageProps<"/[locale]/recommendations">) {
  const page = await openFootPage(props);
  const words = recommendationsWords[page.locale];
  const { title, lead } = words;
  const inShort = ({ id, rank, title, indicators }: Recommendations["recommendations"][number]) => ({
    id,
    says: `${rank}. ${title}`,
    beside: words.known(indicators.filter(({ measure }) => measure !== null).length, indicators.length),
  });
  return (
    <FootState page={page} path={path} answer={await askRecommendations(page.locale)}>
      {(answer) => (
        <>
          <PageHead
            title={title}
            lead={lead}
            findings={<Findings title={words.short} findings={answer.recommendations.map(inShort)} />}
          >
            <p className="subtitle">
              {words.gaps} {words.asOf(formats(page.locale).date(answer.asOf))}
            </p>
          </PageHead>
          {answer.recommendations.map((one) => (
            <Recommendation key={one.id} one={one} locale={page.locale} />
          ))}
        </>
      )}
    </FootState>
  );
}
