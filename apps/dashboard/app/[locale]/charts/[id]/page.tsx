import { chartById } from "@observatory/charts";
import type { Metadata } from "next";
import Link from "next/link";
import { ChartBlock } from "../../../../components/chart/chart-block.tsx";
import { FrozenOrToday } from "../../../../components/chart/frozen-or-today.tsx";
import { chartMetadata } from "../../../../components/page/chart-metadata.ts";
import { NoRecord } from "../../../../components/record/no-record.tsx";
import { Broken } from "../../../../components/state/broken.tsx";
import { PageState } from "../../../../components/state/page-state.tsx";
import { asLocale, localPath } from "../../../../views/local-path.ts";
import { openChartPage } from "../../../../views/open-page.ts";

export async function generateMetadata(props: PageProps<"/[locale]/charts/[id]">): Promise<Metadata> {
  const { id, locale: segment } = await props.params;
  const chart = chartById(id);
  return chart === undefined ? {} : chartMetadata(chart, asLocale(segment), await props.searchParams);
}

export default async function ChartPage(props: PageProps<"/[locale]/charts/[id]">) {
  const { id, locale: segment } = await props.params;
  const page = await openChartPage(id, props);
  if (page === null) return <NoRecord locale={asLocale(segment)} />;
  const { locale, words } = page;
  return (
    <PageState page={page}>
      {(charts) => (
        <>
          <p className="back">
            <Link href={localPath(locale, "/charts")}>{words.charts.back}</Link>
          </p>
          {charts.map(({ id, view }) =>
            view === null ? (
              <Broken key={id} words={words} />
            ) : (
              <FrozenOrToday key={id} page={page} view={view}>
                <ChartBlock page={page} view={view} alone />
              </FrozenOrToday>
            ),
          )}
        </>
      )}
    </PageState>
  );
}
