import type { Metadata } from "next";
import Link from "next/link";
import { GalleryCard } from "../../../components/page/gallery-card.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { PageState } from "../../../components/state/page-state.tsx";
import { asLocale } from "../../../views/local-path.ts";
import { openPage } from "../../../views/open-page.ts";
import { reportAddress } from "../../../views/report-address.ts";
import { reportPageWords } from "../../../words/report/words.ts";
import { wordsOf } from "../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/charts">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = wordsOf(locale).charts;
  return pageMetadata({ locale, path: "/charts", title, description: lead, chart: "designation-timeline" });
}

export default async function Gallery(props: PageProps<"/[locale]/charts">) {
  const page = await openPage("charts", props);
  const { title, lead } = page.words.charts;
  return (
    <PageState page={page}>
      {(charts) => (
        <>
          <PageHead title={title} lead={lead}>
            <p>
              <Link href={reportAddress(page.locale, "")} prefetch={false}>
                {reportPageWords[page.locale].title}
              </Link>
            </p>
          </PageHead>
          <ul className="gallery">
            {charts.map(({ id, view }) => (view === null ? null : <GalleryCard key={id} view={view} />))}
          </ul>
        </>
      )}
    </PageState>
  );
}
