import type { Metadata } from "next";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { FootState } from "../../../components/state/foot-state.tsx";
import { footPages, openFootPage } from "../../../views/foot-pages.ts";
import { asLocale } from "../../../views/local-path.ts";
import { accessibilityWords } from "../../../words/foot/accessibility.ts";

const path = footPages.accessibility;

export async function generateMetadata({ params }: PageProps<"/[locale]/accessibility">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = accessibilityWords[locale];
  return pageMetadata({ locale, path, title, description: lead, chart: "designation-timeline" });
}

export default async function Accessibility(props: PageProps<"/[locale]/accessibility">) {
  const page = await openFootPage(props);
  const { title, lead, sections, prepared } = accessibilityWords[page.locale];
  return (
    <FootState page={page} path={path} answer={{ is: "here", value: sections }}>
      {(parts) => (
        <>
          <PageHead title={title} lead={lead} />
          {parts.map((part) => (
            <section key={part.title} className="prose">
              <h2>{part.title}</h2>
              <ul className="bullets">
                {part.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          ))}
          <p className="prose">{prepared}</p>
        </>
      )}
    </FootState>
  );
}
