import { z } from "zod";
import { observationOf } from "./observation.ts";
import { period } from "./period.ts";
import { gb2260, idOf, recordOf, text } from "./primitives.ts";
import { qualifier } from "./qualifier.ts";
import { unit } from "./unit.ts";

/*
 * Series: numbers of the same kind over years. What is counted is said once, in a table of indicators; the numbers lie one
 * a line in a table of their own.
 */

const regionalIndicatorId = idOf<"RegionalIndicator">().describe("Id of a record of regional-indicators.json");

/** What is counted in provinces, cities or groups of provinces, year by year. */
export const regionalIndicator = recordOf(regionalIndicatorId, {
  nameEn: text.describe("What is counted"),
  nameDe: text.describe("The same in German, translated here"),
  nameFr: text.describe("The same in French, translated here"),
  unit,
  parts: z
    .enum(["all", "with-unassigned", "sample", "none"])
    .describe(
      "How provinces make up the national figure. all: they add up to it; with-unassigned: it also holds what belongs to no province; sample: only some provinces are known; none: adding them makes no sense",
    ),
  roundedTo: z
    .number()
    .positive()
    .describe("What values are rounded to, in the unit; the sum of n of them may miss by n + 1 halves of it"),
});
export type RegionalIndicator = z.output<typeof regionalIndicator>;

const regionalValueId = idOf<"RegionalValue">().describe("Id of a record of regional-values.json");

/** The value of one indicator in one place and year. */
export const regionalValue = observationOf(regionalValueId, {
  indicator: regionalIndicatorId,
  level: z
    .enum(["nation", "province", "city", "regions"])
    .describe("nation: the published national total; regions: mega-regions, alone or together"),
  gb2260: gb2260.nullable().describe("Code of the province or city; null for the nation and for regions"),
  regions: z.array(text).min(1).exactOptional().describe("Ids of the mega-regions that the value is of, together"),
  year: z.int().min(2000).max(2100).describe("Calendar year"),
  qualifier: qualifier.exactOptional().describe("How firmly it is stated; exact where absent"),
}).superRefine((record, context) => {
  if ((record.gb2260 !== null) !== (record.level === "province" || record.level === "city")) {
    context.addIssue({
      code: "custom",
      path: ["gb2260"],
      input: record.gb2260,
      message: "a code exactly where level is province or city",
    });
  }
  if ((record.regions !== undefined) !== (record.level === "regions")) {
    context.addIssue({
      code: "custom",
      path: ["regions"],
      input: record.regions,
      message: "regions exactly where level is regions",
    });
  }
  const expected = regionalValueKey(record);
  if (record.id !== expected) {
    context.addIssue({ code: "custom", path: ["id"], input: record.id, message: `the id ${expected}` });
  }
});
export type RegionalValue = z.output<typeof regionalValue>;

/**
 * The id that a regional value must have: indicator, place and year, so that a second value for the same is refused.
 *
 * @returns `<indicator>-<code | cn | regions>-<year>`.
 * @example regionalValueKey({ indicator: "gdp", gb2260: "440000", year: 2023 }); // "gdp-440000-2023"
 */
export function regionalValueKey(of: {
  readonly indicator: string;
  readonly gb2260: string | null;
  readonly regions?: readonly string[];
  readonly year: number;
}): string {
  const place = of.gb2260 ?? of.regions?.join("-") ?? "cn";
  return `${of.indicator}-${place}-${of.year}`;
}

const nationalIndicatorId = idOf<"NationalIndicator">().describe("Id of a record of national-indicators.json");

/** What is counted for China as a whole, or for one firm or programme in it. */
export const nationalIndicator = recordOf(nationalIndicatorId, {
  nameEn: text.describe("What is counted"),
  nameDe: text.describe("The same in German, translated here"),
  nameFr: text.describe("The same in French, translated here"),
  topic: z
    .enum(["ai-industry", "generative-ai", "platforms", "enforcement", "small-firms", "funding", "hardware", "skills"])
    .describe("The part of the ecosystem it tells of"),
});
export type NationalIndicator = z.output<typeof nationalIndicator>;

const nationalObservationId = idOf<"NationalObservation">().describe("Id of a record of national-observations.json");

/** One number for China as a whole, or for the entity named. */
export const nationalObservation = observationOf(nationalObservationId, {
  indicator: nationalIndicatorId,
  period,
  entityEn: text
    .exactOptional()
    .describe("Whom the number is about, or who counted; the country as a whole where absent"),
  unit,
  qualifier,
}).superRefine((record, context) => {
  const expected = nationalObservationKey(record);
  if (record.id !== expected) {
    context.addIssue({ code: "custom", path: ["id"], input: record.id, message: `the id ${expected}` });
  }
});
export type NationalObservation = z.output<typeof nationalObservation>;

/**
 * The id that a national observation must have: indicator, period and entity, so that a second one for the same is refused.
 *
 * @returns `<indicator>-<period>` with `-<entity>` where there is one, in lower-case words.
 * @example nationalObservationKey({ indicator: "genai-users", period: "2025-06" }); // "genai-users-2025-06"
 */
export function nationalObservationKey(of: {
  readonly indicator: string;
  readonly period: string;
  readonly entityEn?: string;
}): string {
  return [of.indicator, of.period.replace("/", "-to-"), of.entityEn ?? ""]
    .map((part) =>
      part
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, ""),
    )
    .filter((part) => part !== "")
    .join("-");
}
