import type { Metadata } from "next";
import { askCoded } from "../../../../ask/coded.ts";
import { pageMetadata } from "../../../../components/page/metadata.ts";
import { FootState } from "../../../../components/state/foot-state.tsx";
import { CodeForm } from "../../../../components/verify/code-form.tsx";
import { CodedFigure } from "../../../../components/verify/coded-figure.tsx";
import { GoneCode } from "../../../../components/verify/gone-code.tsx";
import { UnknownCode } from "../../../../components/verify/unknown-code.tsx";
import { WhatItProves } from "../../../../components/verify/what-it-proves.tsx";
import { openFootPage } from "../../../../views/foot-pages.ts";
import { asLocale } from "../../../../views/local-path.ts";
import { publicOrigin } from "../../../../views/public-origin.ts";
import { decoded, verifyAddress, verifyPath } from "../../../../views/verify-address.ts";
import { verifyWords } from "../../../../words/verify/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/verify/[code]">): Promise<Metadata> {
  const { locale: segment, code } = await params;
  const locale = asLocale(segment);
  const words = verifyWords[locale];
  const path = verifyAddress("en", decoded(code));
  const head = pageMetadata({
    locale,
    path,
    title: words.code(decoded(code)),
    description: words.lead,
    chart: "designation-timeline",
  });
  return { ...head, robots: { index: false } };
}

/** What a printed code stands for; the gate has said 404 where it stands for nothing, 410 where it no longer does. */
export default async function VerifyCode(props: PageProps<"/[locale]/verify/[code]">) {
  const page = await openFootPage(props);
  const { locale } = page;
  const code = decoded((await props.params).code);
  const words = verifyWords[locale];
  return (
    <FootState page={page} path={verifyPath} answer={await askCoded(code, await publicOrigin())}>
      {(coded) =>
        coded === null ? (
          <UnknownCode code={code} locale={locale} />
        ) : "gone" in coded ? (
          <GoneCode code={code} chart={coded.gone} locale={locale} />
        ) : (
          <article className="verify">
            <header className="page-head">
              <p className="kicker">{words.title}</p>
              <h1>{words.code(code.toUpperCase())}</h1>
            </header>
            <CodedFigure coded={coded} locale={locale} />
            <section className="verify-part" aria-labelledby="another">
              <h2 id="another">{words.another}</h2>
              <CodeForm locale={locale} />
            </section>
            <WhatItProves locale={locale} />
          </article>
        )
      }
    </FootState>
  );
}
