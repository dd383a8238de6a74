import { sum } from "../../numeric/sum.ts";
import type { MarketShare } from "../../records/market-share.ts";
import { defineRule, type Finding, finding, type Rule } from "./rule.ts";

/** Declares a rule that looks at one record of market shares at a time. */
function marketRule(
  name: string,
  why: string,
  find: (record: MarketShare) => readonly (readonly [path: string, problem: string, remedy: string])[],
): Rule {
  return defineRule({
    name,
    why,
    check: ({ marketShares }) =>
      marketShares.flatMap((record) => find(record).map((found) => finding("marketShares", record.id, ...found))),
  });
}

const largestFirst = marketRule(
  "largest-share-first",
  "Leaders, ranks and bounds are read off the order of the shares.",
  ({ shares }) =>
    shares.flatMap(({ share, firm }, position) => {
      const before = shares[position - 1]?.share ?? 1;
      return share > before ? [[`shares[${position}]`, `${firm} follows a smaller share`, "sort by share"]] : [];
    }),
);

const firmOnce = marketRule("firm-named-once", "A firm that stands twice in one market counts as two.", ({ shares }) =>
  shares.flatMap(({ firm }, position) =>
    shares.findIndex((other) => other.firm === firm) < position
      ? [[`shares[${position}].firm`, `"${firm}" stands twice`, "join the two, or name the second otherwise"] as const]
      : [],
  ),
);

/** Printed shares are rounded to a thousandth, or to a hundredth of the whole where they are whole per cent. */
const roundingUnit = 0.01;

const partsWithinTotal = marketRule(
  "parts-within-their-total",
  "The n largest firms cannot hold more one by one than together, and bounds of such a record do not exist.",
  ({ shares, ranked, totals }) =>
    totals.flatMap(({ firms, share, shareMax = share, qualifier }, position) => {
      if (qualifier === "over" && shareMax === share) return [];
      const parts = shares.slice(0, Math.min(ranked, firms));
      const held = sum(parts.map((part) => part.share));
      const slack = ((parts.length + 1) * roundingUnit) / 2;
      const problem = `${parts.length} of ${firms} firms hold ${round(held)}, all of them ${round(shareMax)}`;
      return held > shareMax + slack ? [[`totals[${position}].share`, problem, "correct a share or the total"]] : [];
    }),
);

const guessesAreMarked = marketRule(
  "guesses-are-marked",
  "What a source does not say was inferred, and a figure that was worked out was not read: both are shown as such.",
  ({ measureStated, periodStated, basis, verification }) => {
    const found: [string, string, string][] = [];
    if (!measureStated && verification.measure === "seen") {
      found.push(["verification.measure", "seen, though the source does not state it", "write recalled"]);
    }
    if (!periodStated && verification.period === "seen") {
      found.push(["verification.period", "seen, though the source does not state it", "write recalled"]);
    }
    if (basis === "derived" && (verification.shares === "seen" || verification.totals === "seen")) {
      found.push(["verification.shares", "seen, though it was worked out here", "write derived"]);
    }
    return found;
  },
);

const sameThroughout = ["marketEn", "marketDe", "marketFr", "subfield"] as const;

const marketIsOneThing = defineRule({
  name: "market-is-one-thing",
  why: "Figures of one market are compared over time; under one name there must be one thing.",
  check: ({ marketShares, groupShares }) => {
    const first = new Map<string, { readonly [field in (typeof sameThroughout)[number]]: string }>();
    const findings: Finding[] = [];
    const all = [
      ...marketShares.map((record) => ({ key: "marketShares" as const, record })),
      ...groupShares.map((record) => ({ key: "groupShares" as const, record })),
    ];
    for (const { key, record } of all) {
      const { market } = record;
      const before = first.get(market) ?? record;
      first.set(market, before);
      const field = sameThroughout.find((one) => before[one] !== record[one]);
      if (field === undefined) continue;
      const remedy = "say the same, or name another market";
      findings.push(finding(key, record.id, field, `another record of "${market}" says "${before[field]}"`, remedy));
    }
    return findings;
  },
});

const hostIsAPlatform = defineRule({
  name: "host-is-a-platform",
  why: "Whether platform hosts lead their markets is told by this field; a name that leads nowhere would hide one.",
  needsEveryRecord: true,
  check: ({ marketShares, platforms, unpatched }) => {
    const known = new Set<string>((unpatched?.platforms ?? platforms).map(({ id }) => id));
    return marketShares.flatMap(({ id, shares }) =>
      shares.flatMap(({ host }, position) =>
        host === null || known.has(host)
          ? []
          : [
              finding(
                "marketShares",
                id,
                `shares[${position}].host`,
                `"${host}" is not a platform`,
                "correct it, or null",
              ),
            ],
      ),
    );
  },
});

function round(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** Rules on market shares. */
export const marketRules: readonly Rule[] = [
  largestFirst,
  firmOnce,
  partsWithinTotal,
  guessesAreMarked,
  marketIsOneThing,
  hostIsAPlatform,
];
