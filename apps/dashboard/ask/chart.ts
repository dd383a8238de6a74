import type { ChartPayload, Locale } from "@observatory/charts";
import type { AppRouter } from "@observatory/server/api";
import type { inferRouterOutputs } from "@trpc/server";
import { fileAddress } from "../components/chart/file-address.ts";
import { type PlotName, plotWidths } from "../components/chart/plot-widths.ts";
import { isPhone } from "../views/reader.ts";
import { type Answer, answered } from "./answer.ts";
import { type Drawing, drawing } from "./drawing.ts";
import { server } from "./server.ts";

export interface Plot extends Drawing {
  readonly width: number;
  readonly height: number;
}

/** A chart as a page shows it: what it says, and its drawings at the widths that the page has a use for. */
export interface ChartView {
  readonly payload: ChartPayload;
  /** Where the payload of the figure shown lies as a file: a page does not carry it twice. */
  readonly file: string;
  readonly plots: Readonly<Partial<Record<PlotName, Plot>>>;
}

/** What to ask about a chart. */
export interface ChartQuestion {
  readonly id: string;
  /** Under the chart's own names. */
  readonly choices: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly plots: readonly PlotName[];
  /** Choices for the figure alone, where a page shows less of it than its words speak of. */
  readonly short?: Readonly<Record<string, string>> | undefined;
  /** The origin under which the reader sees it, where addresses are shown. */
  readonly base?: string | undefined;
  /** The facts version; today's when absent. */
  readonly v?: string | undefined;
}

/** The code that frames a view in another site's page. */
export type EmbedCode = inferRouterOutputs<AppRouter>["charts"]["embed"];

/** Asks for the frames of a view; null where the server does not give them. */
export function askEmbed({ id, choices, locale, base, v }: Omit<ChartQuestion, "plots">): Promise<EmbedCode | null> {
  return server.charts.embed.query({ id, params: choices, locale, base, v }).catch(() => null);
}

/** Asks for a chart with the choices made. */
export async function askChart(question: ChartQuestion): Promise<Answer<ChartView>> {
  const { id, choices, locale, short, base, v } = question;
  const plots = (await isPhone()) ? question.plots.filter((name) => name !== "full") : question.plots;
  const whole = { id, params: choices, locale, base, v };
  const view = { ...whole, params: { ...short, ...choices } };
  const drawn = plots.map(async (name) => {
    const plot = await server.charts.figure.query({ ...view, width: plotWidths[name], frame: "plot" });
    const { svg, ...box } = plot;
    return [name, { ...box, ...(await drawing(svg)) }] as const;
  });
  const words = server.charts.payload.query(whole);
  const shown = short === undefined ? words : server.charts.payload.query(view);
  const asked = Promise.all([words, shown, ...drawn]);
  return answered(
    asked.then(([payload, drawnOf, ...pairs]) => ({
      payload: { ...payload, figure: drawnOf.figure },
      file: fileAddress({ payload: drawnOf, v }, "json"),
      plots: Object.fromEntries(pairs),
    })),
  );
}
