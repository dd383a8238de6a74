import Link from "next/link";
import type { LeftOut as Choice } from "../../views/left-out.ts";
import { localPath } from "../../views/local-path.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { tidyQuery } from "../../views/read-address.ts";
import { toldIn } from "../../views/told.ts";
import { Problem } from "./refused.tsx";

/** Choices that cannot be: what is wrong, what to do, and that all below leaves them out. */
export function LeftOut({ page }: { page: Pick<OpenPage, "locale" | "words" | "address" | "leftOut"> }) {
  const { locale, words, address, leftOut } = page;
  if (leftOut.length === 0) return null;
  const query = tidyQuery(address.chosen);
  const without = localPath(locale, address.view.path) + (query === "" ? "" : `?${query}`);
  return (
    <section className="state state-inline left-out" role="alert" id="left-out" aria-labelledby="left-out-title">
      <h2 id="left-out-title">{words.refused.leftOut}</h2>
      {leftOut.map((choice) => (
        <Why key={choice.name} page={page} choice={choice} />
      ))}
      <p>
        <Link className="button" href={without}>
          {words.refused.without}
        </Link>
      </p>
    </section>
  );
}

function Why({ page: { words, locale }, choice }: { page: Pick<OpenPage, "words" | "locale">; choice: Choice }) {
  const { name, value, why } = choice;
  if (!("message" in why)) return <Problem locale={locale} words={words} problem={why} />;
  const { says, lang } = toldIn(locale, why);
  return (
    <>
      <p className="lead">{words.refused.invalid(name, value ?? "")}</p>
      <p>
        {words.refused.server} <span lang={lang}>{says}</span>
      </p>
    </>
  );
}
