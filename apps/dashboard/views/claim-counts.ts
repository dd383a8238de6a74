import type { ClaimsPage } from "../ask/facts.ts";
import { verdicts } from "./fact-pages.ts";

type Claim = ClaimsPage["claims"][number];

/** How many claims have each verdict that occurs, the firmest first. */
export function countByVerdict(
  claims: readonly Pick<Claim, "verdict" | "verdictWords">[],
): { verdict: Claim["verdict"]; verdictWords: string; count: number }[] {
  return verdicts.flatMap((verdict) => {
    const mine = claims.filter((claim) => claim.verdict === verdict);
    const [first] = mine;
    return first === undefined ? [] : [{ verdict, verdictWords: first.verdictWords, count: mine.length }];
  });
}
