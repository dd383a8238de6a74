import type { Metadata } from "next";
import { askGovernance } from "../../../ask/governance.ts";
import { Exposure } from "../../../components/governance/exposure.tsx";
import { LaneLinks } from "../../../components/governance/lane-links.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { SectionPage } from "../../../components/page/section-page.tsx";
import { asLocale } from "../../../views/local-path.ts";
import { openPage } from "../../../views/open-page.ts";
import { wordsOf } from "../../../words/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/governance">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = wordsOf(locale).governance;
  return pageMetadata({ locale, path: "/governance", title, description: lead, chart: "milestone-lanes" });
}

export default async function Governance(props: PageProps<"/[locale]/governance">) {
  const page = await openPage("governance", props);
  const { problem, chosen } = page.address;
  const beside = problem === null ? await askGovernance(chosen, page.locale) : null;
  if (beside === null) return <SectionPage page={page} words={page.words.governance} />;
  return (
    <SectionPage
      page={page}
      words={page.words.governance}
      under={{ "milestone-lanes": <LaneLinks page={page} answer={beside} /> }}
    >
      <Exposure page={page} answer={beside} />
    </SectionPage>
  );
}
