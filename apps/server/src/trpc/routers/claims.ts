import { LOCALES } from "@observatory/charts";
import { z } from "zod";
import { claimsPage } from "../../facts/claims.ts";
import { procedure, router } from "../trpc.ts";

export const claims = router({
  check: procedure
    .input(
      z.strictObject({
        reading: z.string().max(2000).optional(),
        whatif: z.string().max(4000).optional(),
        asOf: z.iso.date().optional(),
        locale: z.enum(LOCALES).default("en"),
      }),
    )
    .query(({ ctx, input }) => claimsPage(ctx.facts, input)),
});
