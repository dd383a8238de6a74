import { frameworkTable, LOCALES, scenarioModel, scenarioScore, scenarioSummary } from "@observatory/charts";
import { factsUnder } from "@observatory/domain/facts";
import { z } from "zod";
import { benchPage } from "../../facts/bench.ts";
import { procedure, router } from "../trpc.ts";

/** The choices of a page of the scenarios: those of their charts. */
const view = z.strictObject({
  params: z.record(z.string().max(60), z.string().max(4000)).default({}),
  locale: z.enum(LOCALES).default("en"),
});

export const scenario = router({
  summary: procedure
    .input(view)
    .query(({ ctx, input }) =>
      scenarioSummary(ctx.facts, { query: Object.entries(input.params), locale: input.locale }),
    ),
  /** What a browser needs to score by itself under moving sliders. */
  model: procedure
    .input(view)
    .query(({ ctx, input }) => scenarioModel(ctx.facts, { query: Object.entries(input.params), locale: input.locale })),
  score: procedure
    .input(view)
    .query(({ ctx, input }) => scenarioScore(ctx.facts, { query: Object.entries(input.params), locale: input.locale })),
  bench: procedure.input(view).query(({ ctx, input: { params, locale } }) => {
    const { reading, whatif } = params;
    return benchPage(ctx.facts, { locale, reading, whatif });
  }),
  framework: procedure.input(view).query(({ ctx, input }) => {
    const { year, rows } = frameworkTable(ctx.facts, { query: Object.entries(input.params), locale: input.locale });
    const used = new Set(rows.flatMap(({ indicators }) => indicators.flatMap(({ provenance }) => provenance.sources)));
    const sources = factsUnder(ctx.facts, input.params).sources.filter(({ id }) => used.has(id));
    return {
      year,
      rows,
      sources: sources.map(({ id, title, publisher, linked, address }) => ({
        id,
        title,
        publisher,
        address: linked ? address : null,
      })),
    };
  }),
});
