import { type ChartPayload, type ReportChoice, reportQuery } from "@observatory/charts";
import Link from "next/link";
import { reportAddress } from "../../views/report-address.ts";
import { reportPageWords } from "../../words/report/words.ts";
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
      <p>
        <Link href={reportAddress(payload.locale, reportQuery(inReport(payload)).toString())} prefetch={false}>
          {reportPageWords[payload.locale].fromChart}
        </Link>
      </p>
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

function inReport({ chart: id, query }: ChartPayload): ReportChoice {
  return { title: "", figures: [{ id, query }], claims: [] };
}
