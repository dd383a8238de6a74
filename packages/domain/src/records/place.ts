import { z } from "zod";
import { gb2260, idOf, provinceGb2260, recordOf, text } from "./primitives.ts";
import { gdp2024Cny100Millions, population2020Persons } from "./province.ts";

export const placeId = idOf<"Place">().describe("Id of a record of places.json");
export type PlaceId = z.output<typeof placeId>;

/** A city, county or district where something is; a municipality is one place, whatever its size. */
export const place = recordOf(placeId, {
  gb2260: gb2260.describe("Division code after GB/T 2260, the key other tables name the place by"),
  nameEn: text.describe("Short English name"),
  nameZh: text.describe("Official Chinese name"),
  level: z
    .enum(["municipality", "prefecture-city", "county", "district", "special-administrative-region"])
    .describe("Kind of division"),
  provinceGb2260: provinceGb2260
    .nullable()
    .describe("Province it belongs to; a municipality belongs to itself; null outside the 31 units the facts cover"),
  latitudeDegrees: z
    .number()
    .min(-90)
    .max(90)
    .nullable()
    .describe("Degrees north, WGS 84, a point in the built-up area"),
  longitudeDegrees: z.number().min(-180).max(180).nullable().describe("Degrees east, WGS 84"),
  population2020Persons: population2020Persons.exactOptional(),
  population2020RoundedToPersons: z
    .literal([1, 100])
    .exactOptional()
    .describe("What the source rounds the population to, persons"),
  gdp2024Cny100Millions: gdp2024Cny100Millions.exactOptional(),
});
export type Place = z.output<typeof place>;
