import type { ChartView } from "../../ask/chart.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { Away } from "./away.tsx";
import { Refused } from "./refused.tsx";

/** A chart of a page, or null where the server failed at this one. */
export interface ShownChart {
  readonly id: string;
  readonly view: ChartView | null;
}

/** A page whose address was understood and whose server answers; otherwise what is the matter. */
export function PageState(props: { page: OpenPage; children: (charts: readonly ShownChart[]) => React.ReactNode }) {
  const { locale, words, address, charts } = props.page;
  const { path } = address.view;
  if (address.problem !== null) return <Refused {...{ locale, words, path }} problem={address.problem} />;
  const refusal = charts.map(({ answer }) => answer).find((answer) => answer.is === "refused");
  if (refusal !== undefined) return <Refused {...{ locale, words, path }} problem={refusal} />;
  if (charts.some(({ answer }) => answer.is === "away")) return <Away words={words} />;
  return props.children(charts.map(({ id, answer }) => ({ id, view: answer.is === "here" ? answer.value : null })));
}
