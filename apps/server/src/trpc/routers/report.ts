import { LOCALES } from "@observatory/charts";
import { z } from "zod";
import { reportOutline } from "../../report/outline.ts";
import { procedure, router } from "../trpc.ts";

export const report = router({
  outline: procedure
    .input(z.strictObject({ query: z.string().max(8192), locale: z.enum(LOCALES).default("en") }))
    .query(({ ctx, input }) => reportOutline(ctx.facts, input)),
});
