import type { Claim } from "../../records/claim.ts";
import type { ChinaMilestone } from "../../records/milestone.ts";
import { dateInterval } from "../../records/primitives.ts";
import { hasCome } from "../as-of.ts";
import type { Facts } from "../load.ts";
import { stated, weakness } from "./compare.ts";
import {
  agreeing,
  type ClaimCheck,
  type ClaimOptions,
  contradicted,
  type Finding,
  rowsOf,
  undecided,
} from "./finding.ts";
import { type Reason, reason } from "./reasons.ts";

/** The source record of the brief. */
const BRIEF = "reconnect-china-brief-11";

/** What a text says, as a person read it; the text has to be among the milestones and adopted by then. */
export const readByHand: ClaimCheck = (facts, claim, options) => {
  const missing = missingText(facts, claim, options);
  if (missing !== null) return undecided([missing]);
  const texts = rowsOf("milestones-china", instrumentsOf(facts, claim));
  const read = claim.sources.map(({ source }) => ({ id: source }));
  const rows = texts.length > 0 ? texts : rowsOf("sources", read);
  const { outcome, foundEn } = claim.byHand;
  const found = foundEn ?? "";
  switch (outcome) {
    case "agrees":
      return agreeing(null, reason("read-agrees", { found }), rows, []);
    case "partly":
      return { value: null, verdict: "holds-with-caveat", why: [reason("read-partly", { found })], rows };
    case "differs":
      return contradicted(null, [reason("read-differs", { found })], rows);
    case "open":
    case "not-done":
      return undecided([reason("read-open", { found: found || "–" })], rows);
    default:
      return outcome satisfies never;
  }
};

/** A rule that was read, with an effect that nobody measured. */
export const ruleWithoutEffect: ClaimCheck = (facts, claim, options) => {
  const finding = readByHand(facts, claim, options);
  return finding.value === null && finding.verdict.startsWith("holds")
    ? { ...finding, verdict: "holds-with-caveat", why: [...finding.why, reason("effect-unknown", {})] }
    : finding;
};

/** The day on which a text was adopted. */
export const adoptionDay: ClaimCheck = (facts, claim, options) => dayFinding(facts, claim, options, "adoptedOn");

/** The day on which a text was released, and whether another had replaced it when the brief cited it. */
export const releaseDay: ClaimCheck = (facts, claim, options) => {
  const finding = dayFinding(facts, claim, options, "publishedOn");
  const [text] = instrumentsOf(facts, claim);
  const successor = facts.milestonesChina.find(({ id }) => id === text?.supersededBy);
  const brief = facts.sources.find(({ id }) => id === BRIEF)?.publishedOn ?? null;
  if (successor === undefined || brief === null) return finding;
  if (!hasCome(successor.adoptedOn, dateInterval(brief).start)) return finding;
  const superseded = reason("superseded", { name: successor.shortEn, on: successor.adoptedOn });
  const why = [...finding.why, superseded];
  const rows = [...finding.rows, ...rowsOf("milestones-china", [successor])];
  return { ...finding, why, rows, verdict: finding.verdict === "holds" ? "holds-with-caveat" : finding.verdict };
};

/** Article 9 of the revised law among the articles on antitrust. */
export const articleNine: ClaimCheck = (facts, claim, options) => {
  const missing = missingText(facts, claim, options);
  if (missing !== null) return undecided([missing]);
  const texts = instrumentsOf(facts, claim);
  const rows = rowsOf("milestones-china", texts);
  const coded = texts.flatMap(({ addressesDebts }) => addressesDebts.filter(({ debt }) => debt === "antitrust"));
  const article = "9";
  const found = coded.find(({ articles }) => articles.includes(article));
  if (found === undefined) return contradicted(null, [reason("article-missing", { article })], rows);
  const caveats = found.articlesVerification === "seen" ? [] : [reason("rests-on-memory", { count: 1, of: 1 })];
  return agreeing(null, reason("article-there", { article }), rows, caveats);
};

/** Number and month of the brief, as the list of sources has them. */
export const briefItself: ClaimCheck = (facts, claim) => {
  const expected = stated(claim, "date").date;
  const brief = facts.sources.find(({ id }) => id === BRIEF);
  if (brief === undefined || brief.publishedOn === null) return undecided([reason("not-listed", { what: BRIEF })]);
  const date = brief.publishedOn;
  const rows = rowsOf("sources", [brief]);
  const value = { kind: "date", date } as const;
  const isEleventh = /Policy Brief 11\b/.test(brief.title);
  if (date === expected && isEleventh) return agreeing(value, reason("same-date", { date }), rows, []);
  return contradicted(value, [reason("other-date", { date, stated: expected })], rows);
};

/** A judgement on texts: that they are there can be told, the judgement cannot. */
export const judgedTexts: ClaimCheck = (facts, claim, options) => {
  const missing = missingText(facts, claim, options);
  const texts = instrumentsOf(facts, claim);
  const rows = rowsOf("milestones-china", texts);
  if (missing !== null) return undecided([missing, reason("is-judgement", {})], rows);
  const names = texts.map(({ shortEn, adoptedOn }) => `${shortEn} (${adoptedOn})`).join(", ");
  return undecided([reason("dates-only", { names }), reason("is-judgement", {})], rows);
};

function dayFinding(facts: Facts, claim: Claim, options: ClaimOptions, field: "adoptedOn" | "publishedOn"): Finding {
  const missing = missingText(facts, claim, options);
  const [text] = instrumentsOf(facts, claim);
  const date = text?.[field] ?? null;
  if (missing !== null || text === undefined) return undecided(missing === null ? [] : [missing]);
  const rows = rowsOf("milestones-china", [text]);
  const expected = stated(claim, "date").date;
  if (date === null) return undecided([reason("not-listed", { what: field })], rows);
  const value = { kind: "date", date } as const;
  if (date === expected) return agreeing(value, reason("same-date", { date }), rows, weakness([text], field));
  return contradicted(value, [reason("other-date", { date, stated: expected })], rows);
}

function instrumentsOf(facts: Facts, { instruments }: Claim): ChinaMilestone[] {
  return instruments.flatMap((id) => facts.milestonesChina.find((milestone) => milestone.id === id) ?? []);
}

function missingText(facts: Facts, { instruments }: Claim, { asOf, counting }: ClaimOptions): Reason | null {
  const absent = instruments.find((id) => {
    const text = facts.milestonesChina.find((milestone) => milestone.id === id);
    return text === undefined || !hasCome(text.adoptedOn, asOf, counting);
  });
  return absent === undefined ? null : reason("text-not-there", { name: absent });
}
