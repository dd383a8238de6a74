import type { Metadata } from "next";
import { askReport } from "../../../ask/report.ts";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { ReportAdd } from "../../../components/report/report-add.tsx";
import { ReportItems } from "../../../components/report/report-items.tsx";
import { ReportTake } from "../../../components/report/report-take.tsx";
import { FootState } from "../../../components/state/foot-state.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { asLocale } from "../../../views/local-path.ts";
import { entriesOf } from "../../../views/open-page.ts";
import { readReportAddress, reportPath } from "../../../views/report-address.ts";
import { reportPageWords } from "../../../words/report/words.ts";
import { wordsOf } from "../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/report">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = reportPageWords[locale];
  return pageMetadata({ locale, path: reportPath, title, description: lead, chart: "designation-timeline" });
}

/** Where figures and claims are put together to one document; its address is the report. */
export default async function Report(props: PageProps<"/[locale]/report">) {
  const locale = asLocale((await props.params).locale);
  const address = readReportAddress(entriesOf(await props.searchParams));
  if (address.is === "refused")
    return <Refused locale={locale} words={wordsOf(locale)} path={reportPath} problem={address} />;
  const { choice, query } = address;
  const answer = await askReport(query, locale);
  const words = reportPageWords[locale];
  return (
    <FootState page={{ locale, problem: null }} path={reportPath} answer={answer}>
      {(outline) => (
        <div className="report" key={query}>
          <PageHead title={words.title} lead={words.lead} />
          {query === "" ? <p>{words.empty}</p> : <ReportTake {...{ choice, outline, locale, words }} />}
          <ReportItems {...{ choice, outline, locale, words }} />
          <ReportAdd {...{ choice, outline, locale, words }} />
        </div>
      )}
    </FootState>
  );
}
