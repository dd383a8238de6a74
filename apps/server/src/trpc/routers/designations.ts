import { LOCALES } from "@observatory/charts";
import { operatorType } from "@observatory/domain/records";
import { z } from "zod";
import { designationsPage } from "../../facts/designations.ts";
import { procedure, router } from "../trpc.ts";

/** Platforms and zones by what a reader narrows them by. */
export const designations = router({
  list: procedure
    .input(
      z.strictObject({
        kind: z.enum(["platforms", "zones"]).optional(),
        year: z
          .string()
          .regex(/^\d{4}$/)
          .optional(),
        region: z.string().max(60).optional(),
        operatorType: operatorType.optional(),
        q: z.string().max(200).optional(),
        asOf: z.iso.date().optional(),
        reading: z.string().max(2000).optional(),
        whatif: z.string().max(4000).optional(),
        locale: z.enum(LOCALES).default("en"),
      }),
    )
    .query(({ ctx, input }) => designationsPage(ctx.facts, input)),
});
