import { type Chart, chartById, charts, type Params, text } from "@observatory/charts";
import { type PlotName, plotNames } from "../components/chart/plot-widths.ts";
import { factChoices, factPageAt } from "./fact-pages.ts";

/** A page as its address sees it: where it is and which charts' choices it understands. */
export interface PageView {
  readonly id: PageId | "chart" | "record" | "search";
  readonly path: string;
  readonly charts: readonly string[];
  /** Choices of the page's own, beside those of its charts. */
  readonly own?: Params;
  /** Figures of which the page shows less than the whole, and by which choices. */
  readonly short?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Choices made once for all its charts, beside the day and the reading. */
  readonly shared?: readonly string[];
  /** Whether the page shows all else when a choice cannot be, and says so, instead of stopping. */
  readonly forgiving?: true;
  /** Whether choices are named alone, `index`, or after their chart, `concentration-over-time.index`. */
  readonly names: "alone" | "after-chart";
}

const all = charts.map((chart) => chart.id);
const ofSection = (section: Chart["section"]) =>
  charts.filter((chart) => chart.section === section).map((chart) => chart.id);

/** Every page at a fixed address; a new one is its folder, its words and a line here. */
const pages = {
  home: {
    path: "/",
    charts: ["regional-turn", "market-concentration", "debts-ledger", "milestone-lanes"],
    short: { "market-concentration": { bounds: "narrow" }, "milestone-lanes": { force: "binding" } },
  },
  designations: { path: "/designations", charts: ofSection("designations"), own: factChoices.designations },
  concentration: { path: "/concentration", charts: ofSection("concentration") },
  governance: { path: "/governance", charts: ofSection("governance") },
  scenarios: {
    path: "/scenarios",
    forgiving: true,
    charts: [
      "scenario-balance",
      "scenario-dimensions",
      "scenario-compare",
      "scenario-sensitivity",
      "scenario-tipping",
      "scenario-convergence",
    ],
    shared: ["rule", "nature", "weights", "spread", "seed", "goalposts", "kappa", "vary", "delta", "from", "kept"],
  },
  charts: { path: "/charts", charts: all },
  claims: { path: "/claims", charts: [], own: factChoices.claims },
  data: { path: "/data", charts: [], own: factChoices.data },
} as const satisfies Record<string, Pick<PageView, "path" | "charts" | "short" | "shared" | "own" | "forgiving">>;

export type PageId = keyof typeof pages;

export const pageIds = Object.keys(pages) as readonly PageId[];

export function pageView(id: PageId): PageView {
  return { id, ...pages[id], names: "after-chart" };
}

/** The facts version that a chart is to be made of, as citations and codes name it; today's when nothing is said. */
const versionChoice = { v: text("twelve hexadecimal digits, as 0123456789ab", /^[0-9a-f]{12}$/) } satisfies Params;

/** The page of one chart; its choices have the names that its files' addresses use. */
export function chartPageView(chart: Chart): PageView {
  return { id: "chart", path: `/charts/${chart.id}`, charts: [chart.id], own: versionChoice, names: "alone" };
}

/** The page at a path without language, or undefined where there is none. */
export function viewAt(path: string): PageView | undefined {
  const id = pageIds.find((candidate) => pages[candidate].path === path);
  if (id !== undefined) return pageView(id);
  const chart = chartById(/^\/charts\/([a-z0-9-]+)$/.exec(path)?.[1] ?? "");
  return chart === undefined ? factPageAt(path) : chartPageView(chart);
}

/** The drawings of a chart that a page has a use for. */
export function plotsOf(view: PageView): readonly PlotName[] {
  if (view.id === "charts") return ["wide"];
  return view.id === "home" || view.id === "scenarios" ? ["wide", "narrow"] : plotNames;
}
