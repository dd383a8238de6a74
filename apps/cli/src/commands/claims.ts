import {
  bundledFacts,
  checkClaims,
  checkedOn,
  claimValueText,
  claimWords,
  factsUnder,
  reasonText,
  type Verdict,
  whatIfRemark,
} from "@observatory/domain/facts";
import type { Command } from "commander";
import { type Io, writeLine } from "../io.ts";
import { whatIfArgument } from "../what-if-argument.ts";

interface Options {
  readonly json?: boolean;
  readonly reading?: string;
  readonly whatIf?: string;
  readonly asOf?: string;
}

/** `observatory claims`: every claim of the brief recomputed from the facts. */
export function claimsCommand(program: Command, io: Io): void {
  program
    .command("claims")
    .summary("recompute every claim of the brief")
    .description("One claim a line: id, verdict, what the facts give beside what the brief states, and why.")
    .option("--json", "as JSON, with the records behind each")
    .option("--reading <readings>", "other readings of disputed facts: disagreement.position, with commas between")
    .option("--what-if <file or text>", "a what-if, as addresses have it, or a file with one step a line")
    .option("--as-of <day>", "compute for this day, YYYY-MM-DD (default: the day the facts were last checked)")
    .action(async ({ json, reading, whatIf, asOf }: Options) => {
      const facts = bundledFacts();
      const laid = factsUnder(facts, { reading, whatif: await whatIfArgument(whatIf) });
      const claims = checkClaims(laid, { asOf: asOf ?? checkedOn(facts) });
      const remark = whatIfRemark("en", laid);
      if (json) return writeLine(io.output, JSON.stringify(claims.map(described), null, 2));
      if (remark !== null) await writeLine(io.output, remark);
      for (const claim of claims) {
        const { id, verdict, why } = claim;
        const { stated, computed } = described(claim);
        const found = computed === null ? "" : ` ${computed} (stated: ${stated})`;
        await writeLine(io.output, `${id}  ${claimWords.en.verdicts[verdict]}${found}`);
        for (const reason of why) await writeLine(io.output, `     ${reasonText("en", reason)}`);
      }
      await writeLine(io.output, tally(claims.map(({ verdict }) => verdict)));
    });
}

function described({ id, claim, value, verdict, why, rows }: ReturnType<typeof checkClaims>[number]) {
  return {
    id,
    text: claim.text.en,
    stated: claimValueText("en", claim.stated),
    computed: value === null ? null : claimValueText("en", value),
    value,
    verdict,
    why: why.map((reason) => reasonText("en", reason)),
    rows,
  };
}

function tally(verdicts: readonly Verdict[]): string {
  const known = Object.keys(claimWords.en.verdicts) as Verdict[];
  const parts = known.map(
    (verdict) => `${verdicts.filter((one) => one === verdict).length} ${claimWords.en.verdicts[verdict]}`,
  );
  return `${verdicts.length} claims: ${parts.join(", ")}`;
}
