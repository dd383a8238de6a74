import type { ChartPayload } from "@observatory/charts";
import type { EmbedCode } from "../../ask/chart.ts";
import { takeWords } from "../../words/take/words.ts";
import type { Words } from "../../words/words.ts";
import { CopyButton } from "../chart/copy-button.tsx";
import { Fold } from "../chart/fold.tsx";

/** The view in a frame for another site's page, as HTML to be copied. */
export function Embed(props: { payload: ChartPayload; code: EmbedCode; words: Words }) {
  const { payload, code, words } = props;
  const take = takeWords[payload.locale];
  const said = { done: words.chart.copied, failed: words.chart.copyFailed };
  const frames = [
    { html: code.frozen, title: take.frozen, copy: take.copyFrozen },
    { html: code.live, title: take.live, copy: take.copyLive },
  ];
  return (
    <Fold chart={payload.chart} title={take.embed}>
      <p>{take.embedLead}</p>
      <dl className="citations">
        {frames.map(({ html, title, copy }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <p className="citation">
                <code translate="no">{html}</code>
              </p>
              <p className="with-js copies">
                <CopyButton what={html} label={copy} {...said} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{take.oembed}</p>
    </Fold>
  );
}
