import { allowed, type Chart, charts, commonWords, type Locale, type Param, paramsOf } from "@observatory/charts";

/** A choice that a chart offers, as plain JSON with its words. */
export interface ParamSpec {
  readonly name: string;
  readonly label: string;
  readonly kind: Param["kind"];
  /** What it takes, in one phrase. */
  readonly allowed: string;
  /** As an address writes it; null where silence has a meaning of its own. */
  readonly default: string | null;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly range: { readonly min: number; readonly max: number; readonly step: number } | null;
}

export interface ChartListing {
  readonly id: string;
  readonly section: Chart["section"];
  readonly nature: Chart["nature"];
  readonly name: string;
  readonly params: readonly ParamSpec[];
}

/** Every chart with what it takes, in the reader's language. */
export function listCharts(locale: Locale): ChartListing[] {
  return charts.map((chart) => {
    const { id, section, nature, words } = chart;
    const params = Object.entries(paramsOf(chart)).map(([name, param]) => specOf(chart, { name, param, locale }));
    return { id, section, nature, name: words[locale].name, params };
  });
}

function specOf(chart: Chart, given: { name: string; param: Param; locale: Locale }): ParamSpec {
  const { name, param, locale } = given;
  const words = chart.words[locale].params[name];
  const shared: Readonly<Record<string, string>> = commonWords[locale].shared;
  const values = param.kind === "choice" || param.kind === "choices" ? param.values : [];
  const labels: Readonly<Record<string, string>> = words?.values ?? {};
  return {
    name,
    label: words?.label ?? shared[name] ?? name,
    kind: param.kind,
    allowed: allowed(param),
    default: param.default === undefined ? null : String(param.default),
    values: values.map((value) => ({ value, label: labels[value] ?? value })),
    range: param.kind === "number" ? { min: param.min, max: param.max, step: param.step } : null,
  };
}
