import {
  itemText,
  type Locale,
  ParameterError,
  parseReport,
  type ReportChoice,
  type ReportItem,
  reportQuery,
} from "@observatory/charts";
import { localPath } from "./local-path.ts";

/** Where a report is put together. */
export const reportPath = "/report";

/** What the address of a report's page asks for. */
export type ReportAddress =
  | { readonly is: "read"; readonly choice: ReportChoice; readonly query: string }
  | { readonly is: "refused"; readonly message: string };

/** Changes that a form sends for the figure of a place, the first being 1: `2.scheme=zones`. */
const CHANGE = /^([1-9]\d?)\.([A-Za-z]+)$/;

/** Reads the address of a report's page, what forms change in it included. */
export function readReportAddress(given: Iterable<readonly [string, string]>): ReportAddress {
  const pairs = [...given];
  const changes = pairs.filter(([name]) => CHANGE.test(name));
  try {
    const before = parseReport(pairs.filter(([name]) => !CHANGE.test(name)));
    const choice = changes.length === 0 ? before : parseReport(reportQuery(changed(before, changes)));
    return { is: "read", choice, query: reportQuery(choice).toString() };
  } catch (error) {
    if (error instanceof ParameterError) return { is: "refused", message: error.message };
    throw error;
  }
}

/** A figure whose form was sent has what the form says; boxes of one name are one list, empty fields are no choice. */
function changed(choice: ReportChoice, changes: readonly (readonly [string, string])[]): ReportChoice {
  const figures = choice.figures.map((figure, i): ReportItem => {
    const own = changes.flatMap(([name, value]) => {
      const [, place, param = ""] = CHANGE.exec(name) ?? [];
      return Number(place) === i + 1 ? [[param, value] as const] : [];
    });
    if (own.length === 0) return figure;
    const query = new URLSearchParams(figure.query);
    for (const name of new Set(own.map(([param]) => param))) {
      const values = own.filter(([param, value]) => param === name && value !== "").map(([, value]) => value);
      if (values.length === 0) query.delete(name);
      else query.set(name, values.join(","));
    }
    return { id: figure.id, query: query.toString() };
  });
  return { ...choice, figures };
}

/** The page that shows a report. */
export function reportAddress(locale: Locale, query: string): string {
  return localPath(locale, reportPath) + (query === "" ? "" : `?${query}`);
}

/** The report as a file. */
export function reportFileAddress(locale: Locale, choice: ReportChoice, format: "pdf" | "zip"): string {
  const query = reportQuery(choice);
  if (locale !== "en") query.set("lang", locale);
  return `/report.${format}?${query}`;
}

/** What a form must send along so that nothing of a report is lost. */
export function kept({ title, figures, claims }: ReportChoice): [name: string, value: string][] {
  return [
    ...(title === "" ? [] : [["title", title] as [string, string]]),
    ...figures.map((item): [string, string] => ["figure", itemText(item)]),
    ...claims.map((item): [string, string] => ["claim", itemText(item)]),
  ];
}

export type ReportList = "figures" | "claims";

/** The figure of a place, the first being 1. */
export function figureAt({ figures }: ReportChoice, place: number): ReportItem | undefined {
  return figures[place - 1];
}

/** The report with the item of a place, the first being 1, moved up or down or taken out; null where that changes nothing. */
export function rearranged(
  choice: ReportChoice,
  { list, place, by }: { list: ReportList; place: number; by: "up" | "down" | "out" },
): ReportChoice | null {
  const at = place - 1;
  const items = [...choice[list]];
  const [item] = items.splice(at, 1);
  if (item === undefined) return null;
  if (by === "out") return { ...choice, [list]: items };
  const to = at + (by === "up" ? -1 : 1);
  if (to < 0 || to > items.length) return null;
  items.splice(to, 0, item);
  return { ...choice, [list]: items };
}
