import { z } from "zod";
import { partialDate, sourceId, text } from "./primitives.ts";

/** A document that facts rest on. Facts name it by id; only an address that was judged fit is shown as a link. */
export const source = z
  .strictObject({
    id: sourceId.describe("Stable name of the source; never changed, never used twice"),
    title: text.describe("Title, or what the page is"),
    publisher: text.describe("Who published it, with the copy's keeper where a copy was read"),
    publishedOn: partialDate.nullable().describe("When it was published; null where it bears no date"),
    address: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe("Web address; null where none is known"),
    linked: z.boolean().describe("Whether readers are given the address as a link"),
    notLinkedBecause: text.nullable().describe("Why the address is withheld; null where it is shown"),
  })
  .refine((record) => record.linked === (record.notLinkedBecause === null), {
    path: ["notLinkedBecause"],
    message: "a reason exactly where the source is not linked",
  })
  .refine((record) => !record.linked || record.address !== null, {
    path: ["address"],
    message: "an address where the source is linked",
  });
export type Source = z.output<typeof source>;
