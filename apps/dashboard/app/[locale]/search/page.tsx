import type { Metadata } from "next";
import type { SearchPage } from "../../../ask/facts.ts";
import { server } from "../../../ask/server.ts";
import { SearchAnswers } from "../../../components/facts/search-answers.tsx";
import { SearchBox } from "../../../components/facts/search-box.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { FactsState } from "../../../components/state/facts-state.tsx";
import { factPageAt } from "../../../views/fact-pages.ts";
import { asLocale } from "../../../views/local-path.ts";
import { openFacts } from "../../../views/open-facts.ts";
import { pageView } from "../../../views/page-view.ts";
import { factsChart } from "../../../views/record-view.ts";
import { factWordsOf } from "../../../words/facts/words.ts";

const path = "/search";

export async function generateMetadata({ params }: PageProps<"/[locale]/search">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = factWordsOf(locale).search;
  return { ...pageMetadata({ locale, path, title, description: lead, chart: factsChart }), robots: { index: false } };
}

export default async function Search(props: PageProps<"/[locale]/search">) {
  const page = await openFacts<SearchPage>(factPageAt(path) ?? pageView("data"), props, ({ locale, chosen }) =>
    server.facts.search.query({ q: chosen.get("q") ?? "", locale }),
  );
  const { locale, factWords: words } = page;
  return (
    <FactsState page={page}>
      {(answers) => (
        <>
          <PageHead title={words.search.title} lead={words.search.lead}>
            <SearchBox id="search" locale={locale} words={words} q={answers.q} />
          </PageHead>
          <SearchAnswers answers={answers} locale={locale} words={words} />
        </>
      )}
    </FactsState>
  );
}
