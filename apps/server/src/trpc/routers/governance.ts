import { LOCALES } from "@observatory/charts";
import { z } from "zod";
import { governancePage } from "../../facts/governance.ts";
import { procedure, router } from "../trpc.ts";

/** How the two lanes answer each other, and which operators other governments have listed. */
export const governance = router({
  page: procedure
    .input(
      z.strictObject({
        asOf: z.iso.date().optional(),
        reading: z.string().max(2000).optional(),
        whatif: z.string().max(4000).optional(),
        locale: z.enum(LOCALES).default("en"),
      }),
    )
    .query(({ ctx, input }) => governancePage(ctx.facts, input)),
});
