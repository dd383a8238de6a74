import {
  type ChartPayload,
  commonWords,
  formats,
  type Locale,
  parseReport,
  type ReportChoice,
  reportQuery,
} from "@observatory/charts";
import { checkedOn, type Facts, factsVersion } from "@observatory/domain/facts";
import { payloadOf } from "../files/payload-of.ts";
import { Bibliography, type NumberedSource } from "./bibliography.ts";
import { type ReportClaim, reportClaims } from "./report-claims.ts";
import type { Evidence } from "./words/evidence-counts.ts";
import { reportWords } from "./words/words.ts";

type Query = readonly (readonly [string, string])[];

/** Everything a report says, before it is set on pages. */
export interface Report {
  readonly locale: Locale;
  readonly title: string;
  readonly day: string;
  readonly factsVersion: string;
  /** The query that makes the report again, the language and the facts version in it, without "?". */
  readonly query: string;
  readonly citation: string;
  readonly figures: readonly (Numbered & { readonly payload: ChartPayload })[];
  readonly claims: readonly (Numbered & ReportClaim)[];
  readonly sources: readonly NumberedSource[];
  readonly evidence: Evidence;
}

interface Numbered {
  readonly number: number;
  /** Numbers of its sources. */
  readonly cited: readonly number[];
}

/**
 * Gathers what a report says.
 *
 * @param base - The origin under which its addresses lie.
 * @throws ParameterError if an item is not understood, or if there is none.
 * @throws UnknownError if there is no such claim.
 */
export function reportOf(facts: Facts, query: Query, { locale, base = "" }: { locale: Locale; base?: string }): Report {
  const choice = parseReport(query);
  const words = reportWords[locale];
  const bibliography = new Bibliography();
  const figures = choice.figures.map(({ id, query: search }, i) => {
    const payload = payloadOf(facts, { chart: id, query: [...new URLSearchParams(search)], locale, base });
    return { number: i + 1, payload, cited: bibliography.cite(payload.sources) };
  });
  const claims = reportClaims(facts, choice.claims, locale).map((one, i) => ({
    ...one,
    number: i + 1,
    cited: bibliography.cite(one.sources),
  }));
  const title = choice.title === "" ? words.title : choice.title;
  const version = factsVersion(facts);
  const address = addressOf(choice, locale, version);
  const day = checkedOn(facts);
  const checked = formats(locale).date(day);
  return {
    locale,
    title,
    day,
    factsVersion: version,
    query: address,
    citation: `${words.publisher}, ${commonWords[locale].quoted(title)}, ${words.asOf(checked)}, ${words.version(version)}, ${base}/report.pdf?${address}. CC BY 4.0.`,
    figures,
    claims,
    sources: bibliography.sources,
    evidence: evidenceOf(figures.map(({ payload }) => payload)),
  };
}

function addressOf(choice: ReportChoice, locale: Locale, version: string): string {
  const query = reportQuery(choice);
  if (locale !== "en") query.set("lang", locale);
  query.set("v", version);
  return query.toString();
}

/** How the records behind all figures were verified, each record once, by its weakest mark. */
function evidenceOf(payloads: readonly ChartPayload[]): Evidence {
  const weakness = ["seen", "derived", "brief", "recalled", "assumed"] as const;
  const marks = new Map<string, (typeof weakness)[number]>();
  const disputed = new Set<string>();
  for (const { provenance } of payloads.flatMap(({ rows }) => rows)) {
    for (const id of provenance.disputed) disputed.add(id);
    for (const [record, mark] of Object.entries(provenance.records)) {
      const before = marks.get(record) ?? "seen";
      marks.set(record, weakness.indexOf(mark) > weakness.indexOf(before) ? mark : before);
    }
  }
  const count = (mark: string) => [...marks.values()].filter((one) => one === mark).length;
  const counts = {
    seen: count("seen"),
    brief: count("brief"),
    recalled: count("recalled"),
    derived: count("derived"),
    assumed: count("assumed"),
  };
  return { records: marks.size, ...counts, disputed: disputed.size };
}
