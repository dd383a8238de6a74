import type { Locale } from "@observatory/charts";
import { verifyWords } from "../../words/verify/words.ts";
import { Ways } from "../state/ways.tsx";
import { CodeForm } from "./code-form.tsx";

/** Nothing stands behind what was typed: what a code looks like, and the field once more. */
export function UnknownCode({ code, locale }: { code: string; locale: Locale }) {
  const { unknown } = verifyWords[locale];
  return (
    <article className="state">
      <h1>{unknown.title}</h1>
      <p className="lead">{unknown.lead(code)}</p>
      <p>{unknown.letters}</p>
      <p>{unknown.check}</p>
      <CodeForm locale={locale} code={code} />
      <Ways locale={locale} />
    </article>
  );
}
