import { z } from "zod";
import { gb2260, idOf, partialDate, recordOf, text } from "./primitives.ts";
import { schemeId } from "./scheme.ts";
import { zoneId } from "./zone.ts";

export const relatedZoneId = idOf<"RelatedZone">().describe("Id of a record of related-zones.json");
export type RelatedZoneId = z.output<typeof relatedZoneId>;

/**
 * One AI innovation-application pioneer zone (人工智能创新应用先导区) of the industry ministry: another scheme, easily taken
 * for the pilot zones; shown beside them, never counted with them.
 */
export const relatedZone = recordOf(relatedZoneId, {
  schemeId,
  nameEn: text.describe("English name"),
  nameZh: text.describe("Chinese name"),
  placeGb2260: z.array(gb2260).min(1).describe("Its cities or districts, as codes of places.json"),
  approvedOn: partialDate.describe("When it was approved; see approvedBasis"),
  approvedBasis: z
    .enum(["launch", "reply", "notice"])
    .describe("What approvedOn is the date of: the launch, the ministry's reply, or a notice of the ministry"),
  batch: z.int().min(1).max(3).describe("1 in 2019, 2 in February 2021, 3 in September 2022"),
  zoneId: zoneId.nullable().describe("The pilot zone in the same city; null where there is none"),
  focusEn: text.nullable().describe("What it is to try out, in our words"),
});
export type RelatedZone = z.output<typeof relatedZone>;

const otherDesignationId = idOf<"OtherDesignation">().describe("Id of a record of other-designations.json");

/** One base, zone or scenario of a further scheme; shown as context, never counted. */
export const otherDesignation = recordOf(otherDesignationId, {
  schemeId,
  fieldEn: text.describe("Field it is for"),
  holderEn: text.nullable().describe("Who leads it or where it is"),
  startedOn: partialDate.nullable().describe("When it was launched, noticed or reported; see startedBasis"),
  startedBasis: text.describe("What startedOn is the date of"),
});
export type OtherDesignation = z.output<typeof otherDesignation>;
