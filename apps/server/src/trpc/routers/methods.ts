import { z } from "zod";
import { UnknownError } from "../../files/unknown-error.ts";
import { methodPages } from "../../methods/methods.ts";
import { procedure, router } from "../trpc.ts";

/** docs/methods as pages show it: parsed, with formulas drawn and worked examples computed. */
export const methods = router({
  list: procedure.query(() => methodPages()),
  page: procedure.input(z.strictObject({ id: z.string().max(60) })).query(({ input }) => {
    const page = methodPages().find(({ id }) => id === input.id);
    if (page !== undefined) return page;
    throw new UnknownError(
      "methods",
      input.id,
      methodPages().map(({ id }) => id),
    );
  }),
});
