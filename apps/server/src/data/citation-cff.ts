import { checkedOn, type Facts, factsVersion } from "@observatory/domain/facts";
import { ABOUT, LICENCE } from "./about.ts";

/**
 * How the observatory is cited, in the Citation File Format. With facts it names their version and day; without, as at
 * the root of the repository, it holds until the observatory itself changes.
 *
 * @source Druskat et al. (2021), Citation File Format, version 1.2.0.
 */
export function citationCff(facts: Facts | null): string {
  const dated =
    facts === null ? [] : [`version: ${quoted(factsVersion(facts))}`, `date-released: ${quoted(checkedOn(facts))}`];
  return [
    "cff-version: 1.2.0",
    "message: If you use these facts, please cite them with the facts version printed under every chart.",
    "type: dataset",
    `title: ${quoted(ABOUT.title)}`,
    `abstract: ${quoted(ABOUT.description)}`,
    ...dated,
    `license: ${LICENCE.id}`,
    "authors:",
    `  - name: ${quoted(ABOUT.publisher)}`,
    "keywords:",
    ...ABOUT.keywords.map((keyword) => `  - ${quoted(keyword)}`),
    "references:",
    "  - type: report",
    `    title: ${quoted("The Chinese AI Innovation Ecosystem: Spurring Innovation or Consolidating Monopolies?")}`,
    "    notes: ReConnect China Policy Brief 11, the starting point; all rights reserved",
    "    year: 2024",
    "    month: 6",
    "    authors:",
    "      - family-names: Zhu",
    "        given-names: J.",
    "      - family-names: Mattlin",
    "        given-names: M.",
    "",
  ].join("\n");
}

/** A text as YAML takes it whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
