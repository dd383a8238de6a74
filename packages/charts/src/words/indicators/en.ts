import type { Gap } from "@observatory/domain/facts";

/** Indicators of the framework in English: what each is, why these goalposts, and what evidence would settle it. */
export const indicatorsEn = {
  indicators: {
    "debts-bound": {
      name: "Debts with a binding rule",
      why: "From no debt bound to all of them: the whole range there is.",
      settle: "A dated list of binding rules for every debt, with who enforces each.",
    },
    "speed-of-paying": {
      name: "Years until a binding rule",
      why: "Two years is one planning step after the plan of 2017; eight is the horizon over which we follow the debts.",
      settle: "The day on which each rule took force, for the debts whose coding is open.",
    },
    "hosts-filed": {
      name: "Platform hosts within the filing regime",
      why: "From no host to every host that offers such a service.",
      settle: "The register of algorithm and model filings, matched to the hosts and their affiliates.",
    },
    "cases-decided": {
      name: "Cases closed with a decision",
      why: "From none decided to all that were opened; counts of fines are left aside, since more may mean control or misconduct.",
      settle: "Opened and decided cases against hosts by year, from the regulators’ announcements.",
    },
    "winners-beyond-team": {
      name: "Task winners beyond the national team",
      why: "Below three in ten the team keeps the tasks to itself; at nine in ten they are open to others.",
      settle: "Lists of winners by task, matched to hosts and the firms they control.",
    },
    "open-tasks": {
      name: "Tasks in open competition a year",
      why: "Half of the 18 tasks of 2021 and four times as many, on a logarithmic scale.",
      settle: "The task list of the year’s round.",
    },
    "filings-beyond-team": {
      name: "Model filings beyond the national team",
      why: "At one half, hosts file as many models as all others together; at 95 % they hardly stand out.",
      settle: "The register of model filings, matched to the hosts and their affiliates.",
    },
    "local-organisers": {
      name: "Provinces with competitions of their own",
      why: "From no province to all 31.",
      settle: "A complete list of provincial and city calls; ours is a sample, so the value is a least one.",
    },
    "mean-herfindahl": {
      name: "Mean concentration of subfields",
      why: "0.25 is four equal firms; 0.10 is ten, where merger guidelines stop worrying.",
      settle: "Shares of several named firms by subfield and year.",
    },
    "no-presumed-dominance": {
      name: "Subfields without presumed dominance",
      why: "From every decidable subfield dominated to none, by the test of China’s own Anti-Monopoly Law.",
      settle: "Shares of the three largest firms by subfield and year.",
    },
    "leadership-contestable": {
      name: "Shares that change hands in a year",
      why: "Nothing moves at 0; at 15 % a year leaders are replaced within a few years.",
      settle: "Shares of the same market from the same agency in consecutive years.",
    },
    "effective-number-trend": {
      name: "Trend of the effective number of firms",
      why: "Ten per cent a year fewer, or more: a doubling or halving in seven years.",
      settle: "Two close estimates of concentration for the same market, years apart.",
    },
    "later-zones-elsewhere": {
      name: "Later zones outside the mega-regions",
      why: "Benign where later zones fall in proportion to the people outside the three mega-regions.",
      settle: "Zones approved after 2019 with their places; before the first of them there is nothing to measure.",
    },
    "replication-lag": {
      name: "Years from coast to inland",
      why: "One year is the next round of approvals; five is a whole plan period.",
      settle: "Approval dates of the first zones inland.",
    },
    "platforms-elsewhere": {
      name: "Platforms outside the mega-regions",
      why: "Benign where platforms fall in proportion to the people outside the three mega-regions.",
      settle: "Seats of newly named platforms.",
    },
    "provinces-reached": {
      name: "Provinces reached by any scheme",
      why: "From no province to all 31.",
      settle: "A complete list of local calls beside the zones and platforms.",
    },
    "research-share": {
      name: "Research money outside the mega-regions",
      why: "Three percentage points either way since 2017: research clearly moving inland, or to the coast.",
      settle: "R&D spending by province for the year.",
    },
    "talent-share": {
      name: "Research staff outside the mega-regions",
      why: "Three percentage points either way since 2017, as for research money.",
      settle: "Full-time research staff by province for the year.",
    },
    "people-share": {
      name: "People outside the mega-regions",
      why: "Two percentage points either way: people move more slowly than money.",
      settle: "Resident population by province and year, counted rather than inferred from output per head.",
    },
    "designations-vs-economy": {
      name: "Designations against output outside",
      why: "From no designation outside the mega-regions to as many as their share of output.",
      settle: "Output by province for the year.",
    },
    "output-gap": {
      name: "Gap in output per head",
      why: "Ten per cent wider or narrower since the first year on record.",
      settle: "Output and output per head by province for the year.",
    },
    "research-gap": {
      name: "Gap in research between coast and rest",
      why: "Twenty per cent wider or narrower since 2017; this part moves faster than output.",
      settle: "R&D spending by province for the year.",
    },
    "platform-clustering": {
      name: "Clustering of platforms beyond chance",
      why: "0.05 is the usual mark of strong clustering; 0 is what chance would give.",
      settle: "Seats of all platforms; with fewer than two there is nothing to measure.",
    },
    "research-inequality": {
      name: "Inequality of research per head",
      why: "Five hundredths of a Gini coefficient either way.",
      settle: "A series other than R&D spending, which two other indicators use already.",
    },
  },
  gaps: {
    "no-filings-by-host": "the facts do not say which filings are the hosts’",
    "no-cases": "the facts hold no list of opened and decided cases",
    "no-winners-by-host": "the facts do not say which winners belong to hosts",
    "too-few-shares": "too few market shares are published",
    "shares-data": "left out, because two other indicators rest on the same series",
    "nothing-yet": "nothing to measure in that year yet",
    "no-series-yet": "the series does not cover that year",
    "baseline-year": "the year from which change is measured",
    "curve-undefined": "too few debts followed for long enough",
  } satisfies Record<Gap, string>,
  units: {
    years: (value: string) => `${value} years`,
    tasks: (value: string) => `${value} tasks`,
    points: (value: string) => `${value} points`,
  },
};

export type IndicatorWords = typeof indicatorsEn;

export type IndicatorKey = keyof IndicatorWords["indicators"];
