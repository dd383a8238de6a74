import { chartById } from "@observatory/charts";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ChartBlock } from "../../../../components/chart/chart-block.tsx";
import { pageMetadata } from "../../../../components/page/metadata.ts";
import { Broken } from "../../../../components/state/broken.tsx";
import { PageState } from "../../../../components/state/page-state.tsx";
import { asLocale, localPath } from "../../../../views/local-path.ts";
import { openChartPage } from "../../../../views/open-page.ts";
import { wordsOf } from "../../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/charts/[id]">): Promise<Metadata> {
  const { id, locale: segment } = await params;
  const locale = asLocale(segment);
  const chart = chartById(id);
  if (chart === undefined) return {};
  const { site } = wordsOf(locale);
  return pageMetadata({
    locale,
    path: `/charts/${id}`,
    title: chart.words[locale].name,
    description: site.description,
    chart: id,
  });
}

export default async function ChartPage(props: PageProps<"/[locale]/charts/[id]">) {
  const page = await openChartPage((await props.params).id, props);
  if (page === null) notFound();
  const { locale, words } = page;
  return (
    <PageState page={page}>
      {(charts) => (
        <>
          <p className="back">
            <Link href={localPath(locale, "/charts")}>{words.charts.back}</Link>
          </p>
          {charts.map(({ id, view }) =>
            view === null ? <Broken key={id} words={words} /> : <ChartBlock key={id} page={page} view={view} alone />,
          )}
        </>
      )}
    </PageState>
  );
}
