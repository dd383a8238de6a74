import type { Change } from "../../records/disagreement.ts";
import { periodInterval } from "../../records/period.ts";
import type { Facts } from "../load.ts";
import type { Operation } from "./operation.ts";
import { refuseStep, remedyOf, waysOut } from "./refuse.ts";
import { namedRecord, whatIfProvenance } from "./what-if-source.ts";

type Of<Verb extends Operation["do"]> = Extract<Operation, { do: Verb }>;

/** Other shares in a record of a market: those given are taken as its largest firms, and its joint shares go. */
export function setShares(facts: Facts, step: Of<"set-shares">, at: string): Change[] {
  namedRecord(facts, "marketShares", step.id, at);
  const set = (field: string, value: Extract<Change, { do: "set" }>["value"]): Change => {
    return { do: "set", table: "market-shares", id: step.id, field, value };
  };
  // Fewer ranks first and more after, because every step of the way has to be a well-formed record.
  return [
    set("ranked", 0),
    set("shares", firmShares(facts, step)),
    set("totals", []),
    set("ranked", step.shares.length),
    set("basis", "published"),
  ];
}

/** Shares of a known market in another period. */
export function addedShares(facts: Facts, step: Of<"add-shares">, at: string): Change[] {
  const like = facts.marketShares
    .filter(({ market }) => market === step.id)
    .sort((a, b) => (periodInterval(a.period).end < periodInterval(b.period).end ? -1 : 1))
    .at(-1);
  if (like === undefined) return refuseMarket(facts, step.id, at);
  const same = facts.marketShares.find(
    ({ market, geography, measure, period }) =>
      market === step.id && geography === like.geography && measure === like.measure && period === step.period,
  );
  if (same !== undefined) {
    const remedy = `set its shares: set-shares.${same.id}:…`;
    refuseStep(at, {
      why: "period",
      of: { period: step.period, record: same.id },
      rule: "a period without a record of the market",
      value: step.period,
      remedy,
    });
  }
  const { subfield, market, marketEn, marketDe, marketFr, geography, measure } = like;
  const word = step.period.toLowerCase().replaceAll("/", "-to-");
  return [
    {
      do: "add",
      table: "market-shares",
      record: {
        id: `what-if-${market}-${word}`,
        ...{ subfield, market, marketEn, marketDe, marketFr, geography, measure },
        period: step.period,
        periodStated: true,
        measureStated: true,
        shares: firmShares(facts, step),
        ranked: step.shares.length,
        totals: [],
        basis: "published",
        agency: null,
        ...whatIfProvenance(["shares", "period"], periodInterval(step.period).end),
      },
    },
  ];
}

/** The firms of a step as records write them, with the names and hosts that other records know. */
function firmShares(facts: Facts, { shares }: Of<"set-shares" | "add-shares">) {
  const known = new Map(facts.marketShares.flatMap((record) => record.shares.map((one) => [one.firm, one] as const)));
  return shares.map(({ firm, share }) => {
    const { nameEn = firm, nameZh = firm, host = null } = known.get(firm) ?? {};
    return { firm, nameEn, nameZh, host, share: share as number, qualifier: "exact" };
  });
}

function refuseMarket(facts: Facts, value: string, at: string): never {
  const names = [...new Set(facts.marketShares.map(({ market }) => market))];
  const out = waysOut(value, names);
  return refuseStep(at, {
    why: "market",
    of: { id: value, ...out },
    rule: "a market of market-shares.json",
    value,
    remedy: remedyOf(out),
  });
}
