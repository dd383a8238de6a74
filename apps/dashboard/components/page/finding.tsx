import { type ChartPayload, commonWords } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { evidenceKinds } from "../chart/evidence-marks.ts";
import { VerificationMark } from "../chart/verification-mark.tsx";

/** One answer in one sentence, with what kind of number it is and what it rests on, a click from its figure. */
export function Finding({ payload }: { payload: ChartPayload }) {
  const common = commonWords[payload.locale];
  return (
    <li className="finding">
      <p className="kicker">{payload.name}</p>
      <p className="finding-sentence">
        <Link href={localPath(payload.locale, `/charts/${payload.chart}`)}>{payload.title}</Link>
      </p>
      <p className="finding-evidence">
        <span>{common.nature[payload.nature]}</span>
        {evidenceKinds(payload.evidence).map(({ kind, count }) => (
          <span key={kind}>
            <VerificationMark kind={kind} /> {count} {common.verification[kind]}
          </span>
        ))}
      </p>
    </li>
  );
}
