import type { ChartPayload } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { CopyButton } from "./copy-button.tsx";
import { fileAddress, fileFormats } from "./file-address.ts";
import { Fold } from "./fold.tsx";

/** The view as files, as a link, and as a citation. */
export function TakeAway({ payload, words }: { payload: ChartPayload; words: Words }) {
  const { take, files, copyLink, copyCitation, copied, copyFailed, cite } = words.chart;
  const said = { done: copied, failed: copyFailed };
  return (
    <Fold chart={payload.chart} title={take}>
      <ul className="files">
        {fileFormats.map((format) => (
          <li key={format}>
            <a href={fileAddress(payload, format)} download>
              {files[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className="with-js copies">
        <CopyButton what="address" label={copyLink} {...said} />
        <CopyButton what={payload.citation} label={copyCitation} {...said} />
      </p>
      <details className="more">
        <summary>{cite}</summary>
        <p className="citation">{payload.citation}</p>
      </details>
    </Fold>
  );
}
