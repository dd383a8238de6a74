import { z } from "zod";
import { gb2260, idOf, recordOf, text } from "./primitives.ts";

export const regionId = idOf<"Region">().describe("Id of a record of regions.json");
export type RegionId = z.output<typeof regionId>;

/**
 * A region that crosses or cuts provincial borders, as a list of members; population, output and what lies inside are
 * computed from it. The four statistical regions are another grouping: see `statisticalRegion`.
 */
export const region = recordOf(regionId, {
  nameEn: text.describe("English name"),
  nameZh: text.describe("Chinese name"),
  isMegaRegion: z.boolean().describe("Whether it is one of the three coastal regions by which the brief counts"),
  members: z
    .array(gb2260)
    .min(1)
    .describe(
      "Codes of whole provinces (xx0000), prefectures (xxyy00) or counties; all that lies in a member is inside",
    ),
  isApproximate: z.boolean().describe("Whether some members belong to it in part only"),
});
export type Region = z.output<typeof region>;
