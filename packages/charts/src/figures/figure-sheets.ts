import type { Figure, Intervals } from "../figure.ts";
import { figureHeight } from "./figure-height.ts";

/** As drawn, the smallest words are 9 pt; a picture is set smaller in these steps, down to 6.75 pt, before it takes a page more. */
const PARTS = [1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;

/** What stands on each of several pages, each drawn at one width, which is set down to the width of the page. */
export interface Sheets {
  readonly figures: readonly Figure[];
  readonly drawnWidth: number;
}

/**
 * Divides a figure that is too tall for a page among as few pages as hold it in legible print: one of rows between its groups, and a
 * group only where it is taller than a page. Axis, bands and key stand on every page.
 *
 * @param place - Width and greatest height of a page, in px.
 * @returns null where the figure has no parts and would be small print.
 */
export function sheetsOf(figure: Figure, place: { readonly width: number; readonly height: number }): Sheets | null {
  let fewest: Sheets | null = null;
  for (const part of PARTS) {
    const drawnWidth = Math.floor(place.width / part);
    const figures = packed(figure, drawnWidth, Math.floor(place.height / part));
    if (figures !== null && (fewest === null || figures.length < fewest.figures.length))
      fewest = { figures, drawnWidth };
  }
  return fewest;
}

function packed(figure: Figure, width: number, height: number): Figure[] | null {
  const fits = (one: Figure) => figureHeight(one, width) <= height;
  if (fits(figure)) return [figure];
  if (figure.kind !== "intervals") return null;
  const withRows = (rows: Intervals["rows"]): Intervals => ({ ...figure, rows });
  const sheets: Intervals["rows"][] = [];
  const add = (rows: Intervals["rows"]): boolean => {
    const last = sheets.at(-1);
    if (last !== undefined && fits(withRows([...last, ...rows]))) {
      sheets[sheets.length - 1] = [...last, ...rows];
      return true;
    }
    if (!fits(withRows(rows))) return rows.length > 1 && rows.every((row) => add([row]));
    sheets.push(rows);
    return true;
  };
  return groupsOf(figure.rows).every(add) ? sheets.map(withRows) : null;
}

/** Neighbours of one group; a row without one stands alone. */
function groupsOf(rows: Intervals["rows"]): Intervals["rows"][] {
  const groups: Intervals["rows"][number][][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.group !== undefined && last?.[0]?.group === row.group) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
