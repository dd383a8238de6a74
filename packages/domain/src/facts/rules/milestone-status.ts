import { milestoneRule } from "./milestone-rule.ts";

export const supersededWithoutEnd = milestoneRule(
  "superseded-without-end",
  "A reader asks what replaced a text, or when its term ran out.",
  ({ status, supersededBy, expiresOn }) =>
    status === "superseded" && supersededBy === null && expiresOn === null
      ? [["status", "superseded, by nothing and with no end", "give supersededBy or expiresOn"]]
      : [],
);

export const inForceThoughSuperseded = milestoneRule(
  "in-force-though-superseded",
  "A text that was amended, or will be replaced later, is still in force; readers must be told which.",
  ({ status, supersededBy, note }) =>
    status === "in-force" && supersededBy !== null && note === undefined
      ? [["status", `in force although "${supersededBy}" follows`, "say in note why, or write superseded"]]
      : [],
);
