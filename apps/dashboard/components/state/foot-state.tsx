import type { Locale } from "@observatory/charts";
import type { Answer } from "../../ask/answer.ts";
import type { AddressProblem } from "../../views/read-address.ts";
import { wordsOf } from "../../words/words.ts";
import { Away } from "./away.tsx";
import { Broken } from "./broken.tsx";
import { Refused } from "./refused.tsx";

/** A page of text whose address was understood and whose server answers; otherwise what is the matter. */
export function FootState<T>(props: {
  page: { locale: Locale; problem: AddressProblem | null };
  path: string;
  answer: Answer<T>;
  children: (value: T) => React.ReactNode;
}) {
  const { page, path, answer, children } = props;
  const { locale, problem } = page;
  const words = wordsOf(locale);
  if (problem !== null) return <Refused {...{ locale, words, path, problem }} />;
  if (answer.is === "here") return children(answer.value);
  if (answer.is === "refused") return <Refused {...{ locale, words, path }} problem={answer} />;
  return answer.is === "away" ? <Away words={words} /> : <Broken words={words} />;
}
