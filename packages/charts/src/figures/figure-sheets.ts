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
 * group only where it is taller than a page; one of lanes between them. Axis, bands and key stand on every page.
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
  if (figure.kind === "lanes")
    return filled(
      figure.lanes.map(({ id }) => [id]),
      (shown) => ({ ...figure, shown }),
      fits,
    );
  if (figure.kind === "intervals") return filled(groupsOf(figure.rows), (rows) => ({ ...figure, rows }), fits);
  return null;
}

/** Pages filled with groups in their order, a group divided only where it is taller than a page; null where one thing alone is. */
function filled<Part>(
  groups: readonly (readonly Part[])[],
  withParts: (parts: readonly Part[]) => Figure,
  fits: (figure: Figure) => boolean,
): Figure[] | null {
  const sheets: (readonly Part[])[] = [];
  const add = (parts: readonly Part[]): boolean => {
    const last = sheets.at(-1);
    if (last !== undefined && fits(withParts([...last, ...parts]))) {
      sheets[sheets.length - 1] = [...last, ...parts];
      return true;
    }
    if (!fits(withParts(parts))) return parts.length > 1 && parts.every((part) => add([part]));
    sheets.push(parts);
    return true;
  };
  return groups.every(add) ? sheets.map(withParts) : null;
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
