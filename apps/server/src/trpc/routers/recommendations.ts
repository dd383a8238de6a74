import { LOCALES } from "@observatory/charts";
import { z } from "zod";
import { recommendationsPage } from "../../facts/recommendations.ts";
import { procedure, router } from "../trpc.ts";

/** The recommendations of the brief, with what the facts say today. */
export const recommendations = router({
  list: procedure
    .input(z.strictObject({ asOf: z.iso.date().optional(), locale: z.enum(LOCALES).default("en") }))
    .query(({ ctx, input }) => recommendationsPage(ctx.facts, input)),
});
