import type { Metadata } from "next";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { CodeForm } from "../../../components/verify/code-form.tsx";
import { WhatItProves } from "../../../components/verify/what-it-proves.tsx";
import { footPages, openFootPage } from "../../../views/foot-pages.ts";
import { asLocale } from "../../../views/local-path.ts";
import { verifyWords } from "../../../words/verify/words.ts";
import { wordsOf } from "../../../words/words.ts";

const path = footPages.verify;

export async function generateMetadata({ params }: PageProps<"/[locale]/verify">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = verifyWords[locale];
  return pageMetadata({ locale, path, title, description: lead, chart: "designation-timeline" });
}

/** Where a printed code is typed in; proxy.ts leads a form that was sent to the code's own page. */
export default async function Verify(props: PageProps<"/[locale]/verify">) {
  const { locale, problem } = await openFootPage(props);
  if (problem !== null) return <Refused {...{ locale, words: wordsOf(locale), path, problem }} />;
  const { title, lead } = verifyWords[locale];
  return (
    <>
      <PageHead title={title} lead={lead}>
        <CodeForm locale={locale} />
      </PageHead>
      <WhatItProves locale={locale} />
    </>
  );
}
