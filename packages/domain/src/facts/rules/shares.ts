import { sum } from "../../numeric/sum.ts";
import { defineRule, finding } from "./rule.ts";

/** Printed shares are rounded: n of them may exceed the whole by half a rounding unit each. */
const roundingUnit = 0.001;

export const sharesWithinTheWhole = defineRule({
  name: "shares-within-the-whole",
  why: "Shares of one market over 100 % are a slip of a digit or of the market, and would make every bound wrong.",
  check: ({ marketShares }) =>
    marketShares.flatMap(({ id, shares, totals }) => {
      const total = sum(shares.map(({ share }) => share));
      const over = total > 1 + (shares.length * roundingUnit) / 2;
      const percent = `${Math.round(total * 1000) / 10} %`;
      const found = over
        ? [finding("marketShares", id, "shares", `add up to ${percent}`, "correct a share, or split the market")]
        : [];
      const growing = totals.findIndex((entry, i) => i > 0 && entry.share < (totals[i - 1]?.share ?? 0));
      if (growing >= 0) {
        found.push(
          finding("marketShares", id, `totals[${growing}]`, "more firms hold less than fewer do", "correct a total"),
        );
      }
      return found;
    }),
});
