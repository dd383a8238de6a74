import type { Locale } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { verifyWords } from "../../words/verify/words.ts";
import { CodeForm } from "./code-form.tsx";

/** A code that is whole, whose figure can no longer be made: what is known of it, and where its figure stands today. */
export function GoneCode({ code, chart, locale }: { code: string; chart: string; locale: Locale }) {
  const { outdated, another } = verifyWords[locale];
  return (
    <article className="state">
      <h1>{outdated.title}</h1>
      <p className="lead">{outdated.lead(code)}</p>
      <p>{outdated.why}</p>
      <p>
        <Link className="button" href={localPath(locale, `/charts/${chart}`)}>
          {outdated.today}
        </Link>
      </p>
      <h2>{another}</h2>
      <CodeForm locale={locale} />
    </article>
  );
}
