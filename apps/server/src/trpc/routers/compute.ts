import { z } from "zod";
import { listFunctions, runFunction, schemaOf } from "../../compute/functions.ts";
import { procedure, router } from "../trpc.ts";

const fn = z.string().max(60);

export const compute = router({
  list: procedure.query(() => listFunctions()),
  schema: procedure.input(z.strictObject({ fn })).query(({ input }) => schemaOf(input.fn)),
  run: procedure
    .input(z.strictObject({ fn, input: z.unknown() }))
    .mutation(({ ctx, input }) => runFunction(ctx.calculator, input.fn, input.input)),
});
