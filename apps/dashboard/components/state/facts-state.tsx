import type { FactsPage } from "../../views/open-facts.ts";
import { Away } from "./away.tsx";
import { Broken } from "./broken.tsx";
import { Refused } from "./refused.tsx";

/** A page of facts whose address was understood and whose server answers; otherwise what is the matter. */
export function FactsState<T>(props: { page: FactsPage<T>; children: (value: T) => React.ReactNode }) {
  const { locale, words, address, answer } = props.page;
  const { path } = address.view;
  if (address.problem !== null) return <Refused {...{ locale, words, path }} problem={address.problem} />;
  switch (answer?.is) {
    case "here":
      return props.children(answer.value);
    case "refused":
      return <Refused {...{ locale, words, path }} problem={answer} />;
    case "broken":
      return <Broken words={words} />;
    default:
      return <Away words={words} />;
  }
}
