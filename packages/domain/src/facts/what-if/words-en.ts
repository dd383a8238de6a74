import type { WhatIfWords } from "./words.ts";

export const en: WhatIfWords = {
  addPlatform: ({ name, place, on, operatorType }) =>
    `“${name}” is designated a platform in ${place} on ${on} (${operatorType})`,
  addZone: ({ name, place, on }) => `“${name}” is approved as a pilot zone, placed in ${place}, on ${on}`,
  movePlatform: ({ name, place }) => `the platform of “${name}” has its seat in ${place}`,
  moveZone: ({ name, place }) => `the pilot zone “${name}” is in ${place}`,
  datePlatform: ({ name, on }) => `the platform of “${name}” was designated on ${on}`,
  dateZone: ({ name, on }) => `the pilot zone “${name}” was approved on ${on}`,
  dropPlatform: (name) => `the platform of “${name}” was never designated`,
  dropZone: (name) => `the pilot zone “${name}” was never approved`,
  dateMilestone: ({ name, on, inForce }) => `“${name}” ${inForce ? "entered into force" : "was adopted"} on ${on}`,
  dropMilestone: (name) => `“${name}” was never adopted`,
  noBindingSince: (on) => `no binding Chinese rule was adopted on or after ${on}`,
  setShares: ({ market, period, shares }) =>
    `market shares of “${market}” in ${period}: ${shares.map(({ firm, share }) => `${firm} at ${share}`).join(", ")}`,
  judge: ({ indicator, year, value, range }) =>
    `the indicator “${indicator}” is set by hand to ${value}${range === null ? "" : ` (from ${range})`} ${year === null ? "in every year" : `in ${year}`}`,
  operatorTypes: {
    "private-enterprise": "a private enterprise",
    "state-owned-enterprise": "a state-owned enterprise",
    "research-institute": "a research institute",
  },
  remark: (clauses) => `What-if, not fact. Assumed here: ${clauses.join("; ")}.`,
};
