import { commonWords, formats, type Locale } from "@observatory/charts";
import type { CataloguePage } from "../../ask/facts.ts";
import { VerificationMark } from "../chart/verification-mark.tsx";

const kinds = ["seen", "brief", "recalled", "derived"] as const;

/** How far fields were verified, as shares, the firmest first; those that do not occur are left out. */
export function MarkShares(props: { shares: CataloguePage["shares"]; locale: Locale; spelt?: boolean }) {
  const { shares, locale, spelt = false } = props;
  const { share } = formats(locale);
  const words = commonWords[locale].verification;
  return (
    <ul className="mark-shares">
      {kinds
        .filter((kind) => shares[kind] > 0)
        .map((kind) => (
          <li key={kind} title={words[kind]}>
            <VerificationMark kind={kind} /> {share(shares[kind], 1)}{" "}
            <span className={spelt ? undefined : "visually-hidden"}>{words[kind]}</span>
          </li>
        ))}
    </ul>
  );
}
