import { platformsAsOf } from "../designations.ts";
import { stated } from "./compare.ts";
import { agreeing, type ClaimCheck, contradicted, rowsOf, undecided } from "./finding.ts";
import { reason } from "./reasons.ts";

/** The brief itself: what it says is no second witness to what it says. */
const BRIEF = "reconnect-china-brief-11";

/** One platform a subfield. */
export const onePerSubfield: ClaimCheck = (facts, _claim, options) => {
  const platforms = platformsAsOf(facts, options);
  if (platforms.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const fields = platforms.map(({ subfieldEn }) => subfieldEn.toLowerCase());
  const twice = [...new Set(fields.filter((field, position) => fields.indexOf(field) < position))];
  const value = { kind: "share", count: new Set(fields).size, of: platforms.length } as const;
  const rows = rowsOf("platforms", platforms);
  if (twice.length > 0) return contradicted(value, [reason("subfield-twice", { subfields: twice.join(", ") })], rows);
  const why = reason("subfields-distinct", { count: platforms.length });
  return agreeing(value, why, rows, [reason("leading-not-measured", {})]);
};

/** Most operators are private; those whose kind is recalled are asked for only where they would decide it. */
export const mostlyPrivate: ClaimCheck = (facts, claim, options) => {
  const { words } = stated(claim, "words");
  const platforms = platformsAsOf(facts, options);
  if (platforms.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const isPrivate = platforms.filter(({ operatorType }) => operatorType === "private-enterprise");
  const recalled = isPrivate.filter(({ verification }) => verification.operatorType === "recalled");
  const [count, of] = [isPrivate.length, platforms.length];
  const value = { kind: "share", count, of } as const;
  const rows = rowsOf("platforms", platforms);
  if (count <= of / 2) return contradicted(value, [reason("word-wrong", { words, count, of })], rows);
  const memory = reason("rests-on-memory", { count: recalled.length, of: count });
  const caveats = count - recalled.length > of / 2 ? [] : [memory];
  return agreeing(value, reason("word-fits", { words, count, of }), rows, [
    ...caveats,
    reason("leading-not-measured", {}),
  ]);
};

/** Some fields are close to social control: two at least of which the brief itself says so. */
export const someExposed: ClaimCheck = (facts, _claim, options) => {
  const platforms = platformsAsOf(facts, options);
  if (platforms.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const exposed = platforms.filter(({ surveillance }) => surveillance.isExposed);
  const named = exposed.filter(({ surveillance }) => surveillance.basis === "brief");
  const value = { kind: "count", count: exposed.length } as const;
  const rows = rowsOf("platforms", exposed);
  const why = reason("fields-exposed", { exposed: exposed.length, named: named.length });
  return named.length >= 2
    ? agreeing(value, why, rows, [reason("judged-coding", {})])
    : contradicted(value, [why], rows);
};

/** Midea hosts smart life: weighed by the witnesses beside the brief, for and against. */
export const hostNamed: ClaimCheck = (facts, claim, options) => {
  const expected: readonly string[] = stated(claim, "records").ids;
  const smartLife = platformsAsOf(facts, options).filter(({ subfieldEn }) => subfieldEn === "smart life");
  if (smartLife.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const names = smartLife.map(({ brandEn }) => brandEn).join(", ");
  const value = { kind: "records", ids: smartLife.map(({ id }) => id) } as const;
  const disputes = facts.disagreements.filter(
    ({ concerns, positions }) =>
      concerns.some(({ table, id, field }) => table === "platforms" && field === null && expected.includes(id ?? "")) &&
      positions.some(({ changes }) =>
        changes?.some((change) => change.do === "remove" && expected.includes(change.id)),
      ),
  );
  const rows = [...rowsOf("platforms", smartLife), ...rowsOf("disagreements", disputes)];
  if (!smartLife.every(({ id }) => expected.includes(id))) {
    return contradicted(value, [reason("other-records", { names })], rows);
  }
  const witnesses = (isDefault: boolean) =>
    disputes
      .flatMap((dispute) => dispute.positions.filter(({ id }) => (id === dispute.default) === isDefault))
      .flatMap(({ sources }) => sources)
      .filter((source) => source !== BRIEF).length;
  const [against, beside] = [witnesses(false), witnesses(true)];
  if (against > beside) return contradicted(value, [reason("sources-against", { against, beside })], rows);
  const why = reason("same-records", { names });
  return agreeing(value, why, rows, against > 0 ? [reason("sources-against", { against, beside })] : []);
};
