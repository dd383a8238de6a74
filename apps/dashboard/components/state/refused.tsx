import type { Locale, Param } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import type { AddressProblem } from "../../views/read-address.ts";
import { type Told, toldIn } from "../../views/told.ts";
import type { Words } from "../../words/words.ts";

/** Instead of a silently different figure: which choice is wrong, and what it takes. */
export function Refused(props: { locale: Locale; words: Words; path: string; problem: AddressProblem | Told }) {
  const { locale, words, path, problem } = props;
  return (
    <article className="state">
      <h1>{words.refused.title}</h1>
      {"message" in problem ? (
        <p className="lead">
          {words.refused.server} <Said locale={locale} told={problem} />
        </p>
      ) : (
        <Problem locale={locale} words={words} problem={problem} />
      )}
      <p>{words.refused.do}</p>
      <p>
        <Link className="button" href={localPath(locale, path)}>
          {words.refused.without}
        </Link>
      </p>
    </article>
  );
}

function Said({ locale, told }: { locale: Locale; told: Told }) {
  const { says, lang } = toldIn(locale, told);
  return <span lang={lang}>{says}</span>;
}

/** What is the matter with a choice, and what it takes. */
export function Problem({ locale, words, problem }: { locale: Locale; words: Words; problem: AddressProblem }) {
  const { refused } = words;
  switch (problem.kind) {
    case "twice":
      return <p className="lead">{refused.twice(problem.name)}</p>;
    case "unknown":
      return (
        <>
          <p className="lead">{refused.unknown(problem.name)}</p>
          {problem.known.length === 0 ? <p>{refused.none}</p> : <Known lead={refused.known} values={problem.known} />}
        </>
      );
    case "invalid":
      return (
        <>
          <p className="lead">{refused.invalid(problem.name, problem.value)}</p>
          {problem.told === undefined ? null : (
            <p>
              <Said locale={locale} told={{ ...problem, message: problem.told }} />
            </p>
          )}
          <Takes words={words} spec={problem.spec} />
        </>
      );
    default:
      return problem satisfies never;
  }
}

function Takes({ words, spec }: { words: Words; spec: Param }) {
  const { refused } = words;
  switch (spec.kind) {
    case "choice":
      return <Known lead={`${refused.takes} ${refused.oneOf}`} values={spec.values} />;
    case "choices":
      return <Known lead={`${refused.takes} ${refused.anyOf}`} values={spec.values} />;
    case "number":
      return <p>{`${refused.takes} ${refused.number(spec.min, spec.max)}`}</p>;
    case "weights":
      return <Known lead={`${refused.takes} ${refused.weights}`} values={spec.keys} />;
    case "day":
      return <p>{`${refused.takes} ${refused.day}`}</p>;
    case "text":
      return <Known lead={`${refused.takes} ${refused.text}`} values={[spec.form]} />;
    default:
      return spec satisfies never;
  }
}

function Known({ lead, values }: { lead: string; values: readonly string[] }) {
  return (
    <>
      <p>{lead}</p>
      <ul className="known">
        {values.map((value) => (
          <li key={value}>
            <code>{value}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
