import { apaCitation, euCitation } from "@observatory/charts";
import Link from "next/link";
import { verifyAddress } from "../../views/verify-address.ts";
import { takeWords } from "../../words/take/words.ts";
import type { Words } from "../../words/words.ts";
import { CopyButton } from "../chart/copy-button.tsx";
import { fileAddress, type Taken } from "../chart/file-address.ts";
import { Fold } from "../chart/fold.tsx";

const managers = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["csl.json", "CSL-JSON"],
] as const;

/** The view as citations, each with its full address at the facts version that it is made of. */
export function Cite({ payload, words }: { payload: Taken["payload"]; words: Words }) {
  const { chart, locale, code, factsVersion } = payload;
  const take = takeWords[locale];
  const said = { done: words.chart.copied, failed: words.chart.copyFailed };
  const texts = { apa: apaCitation(payload), eu: euCitation(payload), plain: payload.citation };
  return (
    <Fold chart={chart} title={take.cite}>
      <dl className="citations">
        {(["apa", "eu", "plain"] as const).map((style) => (
          <div key={style}>
            <dt>{take.styles[style]}</dt>
            <dd>
              <p className="citation">{texts[style]}</p>
              <p className="with-js copies">
                <CopyButton what={texts[style]} label={take.copyStyle(take.styles[style])} {...said} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="beside">
        <span>{take.managers}</span>{" "}
        {managers.map(([ending, name]) => (
          <a key={ending} href={fileAddress({ payload, v: factsVersion }, ending)} download>
            {name}
          </a>
        ))}
      </p>
      {code === null ? null : (
        <p className="beside">
          <span>{take.check}</span>{" "}
          <Link href={verifyAddress(locale, code.replaceAll(" ", "-"))} prefetch={false}>
            {code}
          </Link>
        </p>
      )}
      <p className="with-js copies">
        <CopyButton what="address" label={take.copyLink} {...said} />
      </p>
    </Fold>
  );
}
