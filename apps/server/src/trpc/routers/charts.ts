import { LOCALES } from "@observatory/charts";
import { z } from "zod";
import { listCharts } from "../../files/chart-list.ts";
import { payloadOf } from "../../files/payload-of.ts";
import { procedure, router } from "../trpc.ts";

const locale = z.enum(LOCALES).default("en");

/** A view as a page asks for it: a chart and what the reader chose. */
const view = z.strictObject({
  id: z.string().max(60),
  params: z.record(z.string().max(60), z.string().max(4000)).default({}),
  locale,
});

export const charts = router({
  list: procedure
    .input(z.strictObject({ locale }).default({ locale: "en" }))
    .query(({ input }) => listCharts(input.locale)),
  payload: procedure
    .input(view)
    .query(({ ctx, input }) =>
      payloadOf(ctx.facts, { chart: input.id, query: Object.entries(input.params), locale: input.locale }),
    ),
  figure: procedure
    .input(view.extend({ width: z.int().min(240).max(2400), frame: z.enum(["full", "plot"]).default("plot") }))
    .query(({ ctx, input }) => {
      const { id, params, width, frame } = input;
      const payload = payloadOf(ctx.facts, { chart: id, query: Object.entries(params), locale: input.locale });
      return ctx.renderer.svg({ payload, width, frame, theme: "page" });
    }),
});
