import type { Metadata } from "next";
import { askDesignations } from "../../../ask/designations.ts";
import { DesignationFinder, FinderLink } from "../../../components/designations/designation-finder.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { SectionPage } from "../../../components/page/section-page.tsx";
import { asLocale } from "../../../views/local-path.ts";
import { openPage } from "../../../views/open-page.ts";
import { wordsOf } from "../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/designations">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = wordsOf(locale).designations;
  return pageMetadata({ locale, path: "/designations", title, description: lead, chart: "designation-timeline" });
}

export default async function Designations(props: PageProps<"/[locale]/designations">) {
  const page = await openPage("designations", props);
  const { problem, chosen } = page.address;
  const found = problem === null ? await askDesignations(chosen, page.locale) : null;
  return (
    <SectionPage page={page} words={page.words.designations} head={<FinderLink locale={page.locale} />}>
      {found === null ? null : <DesignationFinder page={page} answer={found} />}
    </SectionPage>
  );
}
