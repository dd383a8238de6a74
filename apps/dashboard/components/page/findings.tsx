import { type ChartPayload, formats, type Locale } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { Finding } from "./finding.tsx";

/** What each figure says, one sentence each, with the day the facts were last checked. */
export function Findings(props: { payloads: readonly ChartPayload[]; locale: Locale; words: Words }) {
  const { payloads, locale, words } = props;
  const checkedOn = payloads[0]?.evidence.checkedOn;
  return (
    <section className="findings" aria-labelledby="findings">
      <h2 id="findings">{words.home.findings}</h2>
      {checkedOn === undefined ? null : <p className="as-of">{words.home.asOf(formats(locale).date(checkedOn))}</p>}
      <ul>
        {payloads.map((payload) => (
          <Finding key={payload.chart} payload={payload} />
        ))}
      </ul>
    </section>
  );
}
