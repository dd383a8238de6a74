import { z } from "zod";
import { gb2260, idOf, partialDate, recordOf, text } from "./primitives.ts";

export const zoneId = idOf<"Zone">().describe("Id of a record of zones.json");
export type ZoneId = z.output<typeof zoneId>;

/** One national AI innovation-development pilot zone (国家新一代人工智能创新发展试验区). */
export const zone = recordOf(zoneId, {
  nameEn: text.describe("English name of the city or county"),
  nameZh: text.describe("Chinese name of the city or county"),
  placeGb2260: gb2260.describe("The city or county, as a code of places.json"),
  approvedOn: partialDate.describe(
    "Day of the ministry's letter where known, else of its release or of a report; see approvedBasis",
  ),
  approvedBasis: z
    .enum(["letter", "release", "report", "unknown"])
    .describe(
      "What approvedOn is the date of: the letter, its release by the ministry, a press report, or not established",
    ),
  letterOn: partialDate.nullable().describe("Day the letter is dated"),
  announcedOn: partialDate.nullable().describe("Day it was made public"),
  documentNumber: text.nullable().describe("Number of the letter"),
  briefYear: z.int().min(2019).max(2024).describe("Year under which the brief lists it"),
  focusEn: text.describe("What the zone is to try out, in our words"),
  officialAddress: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe("The government's own page, as a third-party list prints it; the page itself was not read"),
});
export type Zone = z.output<typeof zone>;
