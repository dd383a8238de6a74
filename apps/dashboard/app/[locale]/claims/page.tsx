import type { Metadata } from "next";
import { server } from "../../../ask/server.ts";
import { ClaimFilter } from "../../../components/facts/claim-filter.tsx";
import { ClaimItem } from "../../../components/facts/claim-item.tsx";
import { pageMetadata } from "../../../components/page/metadata.ts";
import { PageHead } from "../../../components/page/page-head.tsx";
import { FactsState } from "../../../components/state/facts-state.tsx";
import { asLocale } from "../../../views/local-path.ts";
import { openFacts } from "../../../views/open-facts.ts";
import { pageView } from "../../../views/page-view.ts";
import { factsChart } from "../../../views/record-view.ts";
import { factWordsOf } from "../../../words/facts/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/claims">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const { title, lead } = factWordsOf(locale).claims;
  return pageMetadata({ locale, path: "/claims", title, description: lead, chart: factsChart });
}

/** What the brief says beside what the facts give, claim by claim. */
export default async function Claims(props: PageProps<"/[locale]/claims">) {
  const page = await openFacts(pageView("claims"), props, ({ locale, chosen }) =>
    server.claims.check.query({
      locale,
      reading: chosen.get("reading"),
      whatif: chosen.get("whatif"),
      asOf: chosen.get("asOf"),
    }),
  );
  const { locale, factWords: words, address } = page;
  const wanted = address.chosen.get("verdict");
  return (
    <FactsState page={page}>
      {(answer) => {
        const shown = answer.claims.filter(({ verdict }) => wanted === undefined || verdict === wanted);
        return (
          <>
            <PageHead title={words.claims.title} lead={words.claims.lead} />
            <ClaimFilter answer={answer} chosen={address.chosen} locale={locale} words={words} />
            {shown.length === 0 ? <p>{words.claims.nothing}</p> : null}
            <ol className="claims">
              {shown.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} locale={locale} words={words} />
              ))}
            </ol>
          </>
        );
      }}
    </FactsState>
  );
}
