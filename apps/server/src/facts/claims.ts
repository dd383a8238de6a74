import { formats, type Locale, whatIfView } from "@observatory/charts";
import {
  checkClaims,
  checkedOn,
  claimValueText,
  claimWords,
  type Facts,
  factsUnder,
  factsVersion,
  type Overlay,
  reasonText,
} from "@observatory/domain/facts";
import { named } from "./records.ts";

/** Every claim of the brief with what the facts say of it, in words. */
export function claimsPage(
  facts: Facts,
  { asOf, locale, ...overlay }: Overlay & { asOf?: string | undefined; locale: Locale },
) {
  const read = factsUnder(facts, overlay);
  const day = asOf ?? checkedOn(facts);
  const date = formats(locale).date;
  const claims = checkClaims(read, { asOf: day }).map(({ id, claim, value, verdict, why, rows }) => ({
    id: id as string,
    text: claim.text[locale],
    section: claim.section,
    kind: claim.kind,
    stated: claimValueText(locale, claim.stated, date),
    computed: value === null ? null : claimValueText(locale, value, date),
    verdict,
    verdictWords: claimWords[locale].verdicts[verdict],
    why: why.map((reason) => reasonText(locale, reason, date)),
    rows: rows.map((row) => named(read, row, locale)),
  }));
  return {
    asOf: day,
    factsVersion: factsVersion(facts),
    readings: read.readings,
    whatIf: whatIfView(read, locale),
    claims,
  };
}
