import { z } from "zod";
import { countsOf, recordOf, tableNames, tableOf, versionOf } from "../../facts/tables.ts";
import { procedure, router } from "../trpc.ts";

const table = z.enum(tableNames);

export const facts = router({
  version: procedure.query(({ ctx }) => versionOf(ctx.facts)),
  counts: procedure.query(({ ctx }) => countsOf(ctx.facts)),
  table: procedure.input(z.strictObject({ table })).query(({ ctx, input }) => tableOf(ctx.facts, input.table)),
  record: procedure
    .input(z.strictObject({ table, id: z.string().max(200) }))
    .query(({ ctx, input }) => recordOf(ctx.facts, input.table, input.id)),
});
