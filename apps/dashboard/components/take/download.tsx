import { type ReportChoice, reportQuery } from "@observatory/charts";
import Link from "next/link";
import { reportAddress } from "../../views/report-address.ts";
import { reportPageWords } from "../../words/report/words.ts";
import { takeWords } from "../../words/take/words.ts";
import { type FileEnding, fileAddress, fileFormats, type Taken } from "../chart/file-address.ts";
import { Fold } from "../chart/fold.tsx";
import { FileForm } from "./file-form.tsx";

/** The view as files: as it stands, with what explains its table, and as a picture made to measure. */
export function Download(taken: Taken) {
  const { payload } = taken;
  const words = takeWords[payload.locale];
  const report = reportPageWords[payload.locale];
  const companion = (ending: FileEnding, text: string) => (
    <a href={fileAddress(taken, ending)} download>
      {text}
    </a>
  );
  return (
    <Fold chart={payload.chart} title={words.download}>
      <ul className="files">
        {fileFormats.map((format) => (
          <li key={format}>
            <a href={fileAddress(taken, format)} download>
              {words.files[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className="beside">
        <span>{words.table}</span> {companion("metadata.json", words.metadata)} {companion("labels.csv", words.labels)}{" "}
        <a href={fileAddress(taken, "csv", [["bom", "1"]])} download>
          {words.bom}
        </a>
      </p>
      <FileForm {...taken} />
      <p>
        <Link href={reportAddress(payload.locale, reportQuery(inReport(taken)).toString())} prefetch={false}>
          {report.fromChart}
        </Link>
        {taken.v === undefined ? null : <span className="soft"> {report.notFrozen}</span>}
      </p>
    </Fold>
  );
}

function inReport({ payload: { chart: id, query } }: Taken): ReportChoice {
  return { title: "", figures: [{ id, query }], claims: [] };
}
