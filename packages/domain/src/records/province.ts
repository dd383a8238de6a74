import { z } from "zod";
import { idOf, provinceGb2260, recordOf, share, text } from "./primitives.ts";

export const provinceId = idOf<"Province">().describe("Id of a record of provinces.json");
export type ProvinceId = z.output<typeof provinceId>;

export const statisticalRegionId = z
  .enum(["east", "central", "west", "northeast"])
  .describe("One of the four regions of the statistical bureau; not the mega-regions of the brief");
export type StatisticalRegionId = z.output<typeof statisticalRegionId>;

export const population2020Persons = z
  .int()
  .min(0)
  .describe("Resident population, census of 1 November 2020, persons; without members of the armed forces");

export const gdp2024Cny100Millions = z
  .number()
  .min(0)
  .describe("Gross domestic product of 2024 at current prices, 100 million CNY; preliminary");

/** One of the 31 provincial units that the facts cover. */
export const province = recordOf(provinceId, {
  gb2260: provinceGb2260,
  nameEn: text.describe("Short English name"),
  nameZh: text.describe("Official Chinese name"),
  level: z.enum(["province", "municipality", "autonomous-region"]).describe("Kind of provincial unit"),
  statisticalRegionId,
  population2020Persons,
  gdp2024Cny100Millions,
});
export type Province = z.output<typeof province>;

const publishedTotalId = idOf<"PublishedTotal">().describe("Id of a record of published-totals.json");

/** A total in print that the provinces have to add up to. */
export const publishedTotal = recordOf(publishedTotalId, {
  of: z.enum(["population2020Persons", "gdp2024Cny100Millions"]).describe("Field of provinces.json that adds up to it"),
  statisticalRegionId: statisticalRegionId.nullable().describe("Region whose provinces are added; null: all of them"),
  areaEn: text.describe("English name of the area"),
  areaZh: text.describe("Chinese name of the area"),
  value: z.number().min(0).describe("The total as printed, in the unit of the field"),
  nationalShare: share
    .exactOptional()
    .describe(
      "Share of the national total as printed, rounded to 0.0001; the national population includes the armed forces",
    ),
  toleranceShare: share.describe("How far the sum may miss the total, as a share of it"),
});
export type PublishedTotal = z.output<typeof publishedTotal>;
