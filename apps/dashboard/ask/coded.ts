import type { AppRouter } from "@observatory/server/api";
import { TRPCClientError } from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";
import { plotNames } from "../components/chart/plot-widths.ts";
import { type Answer, answered } from "./answer.ts";
import { askChart, type ChartView } from "./chart.ts";
import { server } from "./server.ts";

/** The view that a code stands for, and whether the facts that it was made of are kept. */
export type CodedView = inferRouterOutputs<AppRouter>["charts"]["coded"];

/** What a code stands for, as its page shows it: the figure as it was printed, and as it is today. */
export interface CodedFigure {
  readonly view: CodedView;
  /** Null where the facts of then are no longer kept. */
  readonly printed: ChartView | null;
  readonly today: ChartView;
}

/** The figure of a code that is whole, one of whose choices is no longer understood. */
export interface GoneFigure {
  readonly gone: string;
}

/** Asks what a code stands for; null where it is no code, or was mistyped. */
export async function askCoded(code: string, base: string): Promise<Answer<CodedFigure | GoneFigure | null>> {
  const view = await answered(codedOf(code));
  if (view.is !== "here") return view;
  const { value } = view;
  return value === null || "gone" in value ? { is: "here", value } : figureOf(value, base);
}

/** Longer than the server reads; no code is. */
const LONGEST = 400;

async function codedOf(code: string): Promise<CodedView | GoneFigure | null> {
  if (code.length > LONGEST) return null;
  return server.charts.coded.query({ code }).catch((error: unknown) => {
    if (!(error instanceof TRPCClientError)) throw error;
    const { data } = error as TRPCClientError<AppRouter>;
    if (data?.httpStatus === 404) return null;
    if (data?.problem?.status === 410) return { gone: String(data.problem.details?.chart) };
    throw error;
  });
}

/** The figure in the language in which it was printed, so that it can be laid beside the print. */
async function figureOf(view: CodedView, base: string): Promise<Answer<CodedFigure>> {
  const { chart: id, query, locale, factsVersion, kept } = view;
  const choices = Object.fromEntries(new URLSearchParams(query));
  const ask = (v?: string) => askChart({ id, choices, locale, plots: plotNames, base, v });
  const [today, printed] = await Promise.all([ask(), kept ? ask(factsVersion) : null]);
  if (today.is !== "here") return today;
  if (printed !== null && printed.is !== "here") return printed;
  return { is: "here", value: { view, printed: printed?.value ?? null, today: today.value } };
}
