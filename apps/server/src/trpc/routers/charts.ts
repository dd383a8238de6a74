import { LOCALES } from "@observatory/charts";
import { z } from "zod";
import type { Deps } from "../../deps.ts";
import { listCharts } from "../../files/chart-list.ts";
import { codedView } from "../../files/coded-view.ts";
import { embedFrame } from "../../files/embed-frame.ts";
import { payloadOf } from "../../files/payload-of.ts";
import { procedure, router } from "../trpc.ts";

const locale = z.enum(LOCALES).default("en");

/** A view as a page asks for it: a chart and what the reader chose. */
const view = z.strictObject({
  id: z.string().max(60),
  params: z.record(z.string().max(60), z.string().max(4000)).default({}),
  locale,
  /** The facts version that the view is to be made of; today's when absent. */
  v: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional(),
  /** The origin under which the reader sees it. */
  base: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .optional(),
});

type View = z.output<typeof view>;

function viewPayload({ facts, versions }: Deps, { id, params, locale, v, base }: View) {
  const made = v === undefined ? facts : versions.at(v);
  const place = base === undefined ? {} : { base: new URL(base).origin };
  return payloadOf(made, { chart: id, query: Object.entries(params), locale, ...place });
}

export const charts = router({
  list: procedure
    .input(z.strictObject({ locale }).default({ locale: "en" }))
    .query(({ input }) => listCharts(input.locale)),
  payload: procedure.input(view).query(({ ctx, input }) => viewPayload(ctx, input)),
  figure: procedure
    .input(view.extend({ width: z.int().min(240).max(2400), frame: z.enum(["full", "plot"]).default("plot") }))
    .query(({ ctx, input }) => {
      const { width, frame } = input;
      const ids = input.v === undefined ? `${width}` : `${width}-${input.v}`;
      return ctx.renderer.svg({ payload: viewPayload(ctx, input), width, frame, theme: "page", ids });
    }),
  /** The code that frames a view in another site's page: as it is, and as it will be with the facts of each day. */
  embed: procedure.input(view).query(async ({ ctx, input }) => {
    const { chart, query, locale, factsVersion, base } = viewPayload(ctx, input);
    const live: [string, string][] = [...new URLSearchParams(query)];
    if (locale !== "en") live.push(["lang", locale]);
    const framed = async (pairs: readonly [string, string][]) =>
      (await embedFrame(ctx, { chart, query: pairs, base })).html;
    return { live: await framed(live), frozen: await framed([...live, ["v", factsVersion]]) };
  }),
  /** Every facts version that a view can be made of, from today's to the oldest. */
  versions: procedure.query(({ ctx }) => ctx.versions.known),
  /** The view that a code printed under a figure stands for. */
  coded: procedure.input(z.strictObject({ code: z.string().max(400) })).query(({ ctx, input }) => {
    const found = codedView(ctx.facts, input.code);
    return { ...found, kept: ctx.versions.known.some(({ version }) => version === found.factsVersion) };
  }),
});
