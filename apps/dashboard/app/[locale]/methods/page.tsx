import type { Metadata } from "next";
import { askMethods } from "../../../ask/methods.ts";
import { Methods } from "../../../components/methods/method-page.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { FootState } from "../../../components/state/foot-state.tsx";
import { footPages, openFootPage } from "../../../views/foot-pages.ts";
import { asLocale } from "../../../views/local-path.ts";
import { methodsWords } from "../../../words/foot/methods.ts";

const path = footPages.methods;

export async function generateMetadata({ params }: PageProps<"/[locale]/methods">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = methodsWords[locale];
  return pageMetadata({ locale, path, title, description: lead, chart: "concentration-over-time" });
}

export default async function MethodsPage(props: PageProps<"/[locale]/methods">) {
  const page = await openFootPage(props);
  const { title, lead, language } = methodsWords[page.locale];
  return (
    <FootState page={page} path={path} answer={await askMethods()}>
      {(pages) => (
        <>
          <PageHead title={title} lead={lead}>
            {language === "" ? null : <p>{language}</p>}
          </PageHead>
          <Methods pages={pages} locale={page.locale} />
        </>
      )}
    </FootState>
  );
}
