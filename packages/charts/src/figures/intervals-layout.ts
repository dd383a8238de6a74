import type { Intervals } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";

const NARROW = 620;
const LINE = 16;

/** Where rows, their names and their printed values stand; on a narrow page the name goes above its row. */
export function intervalsLayout(figure: Intervals, width: number) {
  const names = figure.rows.map((row) => textWidth(row.label, SIZE.label));
  const prints = figure.rows.flatMap((row) => row.values.map((value) => textWidth(value.print, SIZE.small)));
  const beside = width >= NARROW;
  const nameWidth = beside ? Math.min(width * 0.34, Math.max(0, ...names) + 14) : 0;
  const printWidth = Math.max(0, ...prints) + 14;
  const head =
    figure.bands.length + figure.references.length > 0 ? bandHead(figure, width - nameWidth - printWidth) : 8;
  let y = head;
  let group: string | undefined;
  const groups: { label: string; y: number }[] = [];
  const rows = figure.rows.map((row) => {
    if (row.group !== undefined && row.group !== group) {
      group = row.group;
      groups.push({ label: row.group, y: y + 20 });
      y += 30;
    }
    const lines = wrap(row.label, beside ? nameWidth - 10 : width, SIZE.label);
    const above = beside ? 0 : lines.length * LINE + 2;
    const tall = Math.max(beside ? lines.length * LINE + 8 : 0, row.values.length * 20 + 6);
    const place = {
      row,
      lines,
      nameY: beside ? y + tall / 2 - ((lines.length - 1) * LINE) / 2 + 4 : y + 13,
      y: y + above,
      tall,
    };
    y += above + tall;
    return place;
  });
  const bottom = y;
  const key = keyLayout(figure.key, width);
  const axis = 28 + (figure.x.label === undefined ? 0 : 18);
  const keyY = bottom + axis + 8;
  return { rows, groups, left: nameWidth, right: printWidth, top: head, bottom, axis, keyY, height: keyY + key.height };
}

/** Room above the rows for the names of bands and reference lines, in as many lines as the longest needs. */
function bandHead(figure: Intervals, plot: number): number {
  const [from, to] = figure.x.domain;
  const deepest = figure.bands.map((band) => {
    const room = ((band.to - band.from) / (to - from)) * plot - 8;
    return wrap(band.label, Math.max(40, room), SIZE.small).length;
  });
  return Math.max(1, ...deepest) * 15 + 10 + (figure.references.length > 0 ? 16 : 0);
}
