import { formats } from "@observatory/charts";
import type { Metadata } from "next";
import { server } from "../../../ask/server.ts";
import { DataTables } from "../../../components/facts/data-tables.tsx";
import { DatasetDescription } from "../../../components/facts/dataset-description.tsx";
import { Everything } from "../../../components/facts/everything.tsx";
import { Freshness } from "../../../components/facts/freshness.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { FactsState } from "../../../components/state/facts-state.tsx";
import { monthsStandard } from "../../../views/fact-pages.ts";
import { asLocale } from "../../../views/local-path.ts";
import { openFacts } from "../../../views/open-facts.ts";
import { pageView } from "../../../views/page-view.ts";
import { factsChart } from "../../../views/record-view.ts";
import { today } from "../../../views/today.ts";
import { factWordsOf } from "../../../words/facts/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/data">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = factWordsOf(locale).data;
  return pageMetadata({ locale, path: "/data", title, description: lead, chart: factsChart });
}

/** Every table to take away: what it holds, how sure and how fresh it is, its files and its citation. */
export default async function Data(props: PageProps<"/[locale]/data">) {
  const page = await openFacts(pageView("data"), props, ({ locale, chosen }) => {
    const months = Number(chosen.get("months") ?? monthsStandard);
    return server.facts.catalogue.query({ locale, months, asOf: chosen.get("asOf") ?? today() });
  });
  const { locale, factWords: words } = page;
  return (
    <FactsState page={page}>
      {(catalogue) => (
        <>
          <PageHead title={words.data.title} lead={words.data.lead} />
          <Everything {...{ catalogue, locale, words }} />
          <Freshness {...{ catalogue, locale, words }} />
          <DataTables {...{ catalogue, words }} format={formats(locale)} locale={locale} />
          <DatasetDescription catalogue={catalogue} />
        </>
      )}
    </FactsState>
  );
}
