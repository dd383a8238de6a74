import type { BalanceClass, Robustness } from "@observatory/domain/scenario";

/** A balance in words a person would say. */
export interface Said {
  readonly year: string;
  readonly class: BalanceClass;
  readonly robustness: Robustness;
  readonly balance: string;
  readonly low: string;
  readonly high: string;
}

const sides: Record<BalanceClass, string> = {
  benign: "the benign side",
  adverse: "the adverse side",
  mixed: "the middle ground",
};

const stands: Record<Robustness, (side: string) => string> = {
  robustly: (side) => `stands firmly on ${side}`,
  mostly: (side) => `stands mostly on ${side}`,
  leaning: (side) => `leans to ${side} without settling the matter`,
  undetermined: () => "does not settle the matter",
};

/** The English words of the first page. */
export const homeEn = {
  answer: (v: Said) =>
    `At the end of ${v.year} the evidence ${stands[v.robustness](sides[v.class])}: ${v.balance} on a scale from −1 to +1, and between ${v.low} and ${v.high} in 90% of the admissible ways to weigh it.`,
  answerTitle: "The answer so far",
  benign: "benign: spurring innovation",
  adverse: "adverse: consolidating monopolies",
  scale: (balance: string, low: string, high: string) =>
    `Scale from −1, adverse, to +1, benign: the balance is ${balance}, in 90% of the specifications between ${low} and ${high}`,
  specifications: (share: string, of: BalanceClass) => `${share} of these ways come out ${of}`,
  covered: (share: string) => `evidence covers ${share} of what is weighed`,
  checked: (date: string) => `facts last checked on ${date}`,
  links: {
    rows: "The six rows and their sources",
    sources: "All its sources",
    doubt: "Weigh it otherwise",
    method: "How it is computed",
  },
  rows: {
    title: "The six rows that decide it",
    lead: "The brief’s two scenarios differ along six rows. Each is scored from facts between its adverse and its benign end; open one for its indicators and sources.",
    none: "too little evidence",
  },
  figures: {
    title: "Four figures carry the argument",
    short: {
      "market-concentration":
        "Shown are the markets whose published shares leave no more than 0.1 open; the whole figure has them all.",
      "milestone-lanes": "Shown are binding rules; the whole figure adds plans, standards and guidelines.",
    } as Readonly<Record<string, string>>,
  },
  latest: {
    title: "What changed lately",
    lanes: { china: "China", eu: "European Union" },
    phases: { foster: "fosters", regulate: "regulates", both: "fosters and regulates" },
    changed: (date: string, lines: number) =>
      lines === 1
        ? `The facts last changed on ${date}, in one table.`
        : `The facts last changed on ${date}, in ${lines} tables.`,
    feed: "Follow the changes as a feed",
    all: "All milestones",
  },
  sure: {
    title: "How sure we are, and why",
    lead: "The balance is a judgement built on facts. This is what it hangs on.",
    missing: "What is missing most",
  },
  about:
    "The Observatory takes up the question of ReConnect China Policy Brief 11 and keeps its evidence current. Every figure is computed from sourced facts and can be taken away as a file.",
};

export type HomeWords = typeof homeEn;
