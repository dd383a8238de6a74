import { z } from "zod";
import { gb2260, idOf, partialDate, recordOf, sourceId, text, verification } from "./primitives.ts";

export const platformId = idOf<"Platform">().describe("Id of a record of platforms.json");
export type PlatformId = z.output<typeof platformId>;

export const operatorType = z
  .enum(["private-enterprise", "state-owned-enterprise", "research-institute"])
  .describe("Who is behind the platform; state-owned includes state-controlled");
export type OperatorType = z.output<typeof operatorType>;

const listing = z.strictObject({
  exchange: z.enum(["NASDAQ", "NYSE", "HKEX", "SSE", "SSE STAR", "SZSE"]).describe("Stock exchange"),
  ticker: text.describe("Code of the share"),
  firstTradedOn: partialDate.describe("First day of trading"),
  endedOn: partialDate.exactOptional().describe("When the listing ended; absent while it lasts"),
  verification,
  note: text.exactOptional().describe("Kind of share, whose share it is, or what the dates rest on"),
});

const usListing = z
  .strictObject({
    list: z
      .enum(["entity-list", "ns-cmic", "section-1260h", "section-1237"])
      .describe("Which list of the US government"),
    status: z
      .enum(["listed", "related-entity-listed", "removed", "withdrawn-before-publication"])
      .describe("What is known of it; related-entity: the parent or an affiliate is on the list, not the operator"),
    listedOn: partialDate.describe("Day of the listing, or of the notice that was withdrawn"),
    removedOn: partialDate.exactOptional().describe("Day of removal"),
    statusKnownUntil: partialDate
      .exactOptional()
      .describe("Last day for which the status could be checked, where it is open after that"),
    citation: text.nullable().describe("Federal Register or document number"),
    namedAs: text.nullable().describe("Name on the list, where it was read"),
    verification,
    sources: z.array(sourceId).describe("Sources of this entry; empty where it is recalled without one"),
    note: text.exactOptional().describe("What of it was read and what is recalled"),
  })
  .refine((entry) => (entry.status === "removed") === (entry.removedOn !== undefined), {
    path: ["removedOn"],
    message: "a day of removal exactly where the entry was removed",
  });

/** One national AI open innovation platform (国家新一代人工智能开放创新平台). */
export const platform = recordOf(platformId, {
  brandEn: text.describe("Name by which the operator is known, as the brief spells it"),
  brandZh: text.describe("Its Chinese form"),
  operatorEn: text.describe("Legal name of the operator, or of its group, in English"),
  operatorZh: text.nullable().describe("Legal name of the operator in Chinese"),
  operatorZhAsAnnounced: text.exactOptional().describe("Form of the name in the announcement, where it differs"),
  subfieldEn: text.describe("Field assigned to the platform, in the brief's words"),
  subfieldDe: text.describe("The same in German, translated here"),
  subfieldFr: text.describe("The same in French, translated here"),
  subfieldZh: text.nullable().describe("Official Chinese name of the field"),
  platformNameZh: text.nullable().describe("Official Chinese name of the platform"),
  platformBrandZh: text
    .exactOptional()
    .describe("Name under which the operator runs the platform, where it has one of its own"),
  designatedOn: partialDate.describe("When the science ministry designated it"),
  batch: z.int().min(1).max(4).describe("1 November 2017, 2 September 2018, 3 August 2019, 4 one by one during 2022"),
  operatorType,
  seatGb2260: gb2260.describe(
    "Place of the operator's head office, as a code of places.json; a municipality as a whole",
  ),
  foundedOn: partialDate.nullable().describe("When the operator was founded"),
  website: z
    .url({ protocol: /^https?$/ })
    .exactOptional()
    .describe("Site of the operator or the platform"),
  listings: z.array(listing).describe("Stock listings, past and present; empty: none"),
  usLists: z
    .array(usListing)
    .describe("Entries on US export-control, investment and military lists; empty: none known"),
  surveillance: z
    .strictObject({
      isExposed: z.boolean().describe("Whether the field is one that can serve tighter social control"),
      basis: z
        .enum(["brief", "inferred", "none"])
        .describe("The brief names the field; the compilers infer it; neither"),
      reason: text.describe("Why"),
    })
    .describe("Judged: closeness of the field to surveillance; kept apart from the six dimensions, as the brief does"),
});
export type Platform = z.output<typeof platform>;
