import { formats, type Locale } from "@observatory/charts";
import {
  checkClaims,
  checkedOn,
  claimValueText,
  claimWords,
  type Facts,
  factsVersion,
  reasonText,
} from "@observatory/domain/facts";
import { underReading } from "./reading.ts";
import { named } from "./records.ts";

/** Every claim of the brief with what the facts say of it, in words. */
export function claimsPage(
  facts: Facts,
  { reading, asOf, locale }: { reading?: string | undefined; asOf?: string | undefined; locale: Locale },
) {
  const read = underReading(facts, reading);
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
  return { asOf: day, factsVersion: factsVersion(facts), readings: read.readings, claims };
}
