import { LOCALES } from "@observatory/charts";
import { z } from "zod";
import { cataloguePage } from "../../facts/catalogue.ts";
import { latestPage } from "../../facts/latest.ts";
import { milestoneTable, nearRecords, recordPage } from "../../facts/records.ts";
import { searchPage } from "../../facts/search.ts";
import { countsOf, tableNames, tableOf, versionOf } from "../../facts/tables.ts";
import { procedure, router } from "../trpc.ts";

const table = z.enum(tableNames);
const id = z.string().max(200);
const locale = z.enum(LOCALES).default("en");
/** `disagreement.position`, with commas between. */
const reading = z.string().max(2000).optional();

export const facts = router({
  version: procedure.query(({ ctx }) => versionOf(ctx.facts)),
  counts: procedure.query(({ ctx }) => countsOf(ctx.facts)),
  table: procedure.input(z.strictObject({ table })).query(({ ctx, input }) => tableOf(ctx.facts, input.table)),
  record: procedure
    .input(z.strictObject({ table, id, reading, locale }))
    .query(({ ctx, input }) => recordPage(ctx.facts, input)),
  milestone: procedure
    .input(z.strictObject({ id, reading, locale }))
    .query(({ ctx, input }) => recordPage(ctx.facts, { ...input, table: milestoneTable(ctx.facts, input.id) })),
  near: procedure
    .input(z.strictObject({ tables: z.array(table).min(1).max(4), id, locale }))
    .query(({ ctx, input }) =>
      input.tables.flatMap((one) => nearRecords(ctx.facts, { table: one, id: input.id }, input.locale)),
    ),
  latest: procedure
    .input(z.strictObject({ asOf: z.iso.date().optional(), locale }))
    .query(({ ctx, input }) => latestPage(ctx.facts, input)),
  search: procedure
    .input(z.strictObject({ q: z.string().max(200), locale }))
    .query(({ ctx, input }) => searchPage(ctx.facts, input)),
  catalogue: procedure
    .input(z.strictObject({ asOf: z.iso.date(), months: z.int().min(0).max(240), locale }))
    .query(({ ctx, input }) => cataloguePage(ctx.facts, input)),
});
