import type { Metadata } from "next";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { SectionPage } from "../../../components/page/section-page.tsx";
import { asLocale } from "../../../views/local-path.ts";
import { openPage } from "../../../views/open-page.ts";
import { wordsOf } from "../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/concentration">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = wordsOf(locale).concentration;
  return pageMetadata({ locale, path: "/concentration", title, description: lead, chart: "concentration-over-time" });
}

export default async function Concentration(props: PageProps<"/[locale]/concentration">) {
  const page = await openPage("concentration", props);
  return <SectionPage page={page} words={page.words.concentration} />;
}
