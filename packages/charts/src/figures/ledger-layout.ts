import type { Ledger } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";
import { linear } from "./scale.ts";
import { sparseTicks } from "./sparse-ticks.ts";

const AXIS = 28;
const HEAD = 22;
const BAR = 20;
const LINE = 18;
const R = 5;

/** Places each row: its name and lag above, the bar and its events on it, the events' names below in lines that fit. */
export function ledgerLayout(figure: Ledger, width: number) {
  const x = linear(figure.x.domain, [2, width - R - 2]);
  let y = AXIS;
  const rows = figure.rows.map((row) => {
    const isApart = textWidth(row.label, SIZE.label, 600) + 12 + textWidth(row.print, SIZE.small) <= width;
    const lines = isApart ? [row.label] : wrap(row.label, width, SIZE.label, 600);
    const nameY = y + 14;
    const printY = isApart ? nameY : nameY + lines.length * LINE - 2;
    const barY = printY + HEAD - 14 + BAR / 2;
    const ends: [number, number][][] = [];
    const marks = row.marks.map((mark) => {
      const at = x(mark.start);
      const wide = textWidth(mark.label, SIZE.small);
      const labelX = Math.max(0, Math.min(at - R, width - wide));
      const line = firstFree(ends, labelX - 8, labelX + wide);
      return { mark, x0: at, x1: x(mark.end), y: barY, labelX, labelY: barY + BAR / 2 + 14 + line * LINE };
    });
    const bar =
      row.open === null ? null : { x0: x(row.open.from), x1: row.open.to === null ? width - 2 : x(row.open.to) };
    const place = { row, lines, nameY, printY, printAtEnd: isApart, barY, bar, marks };
    y = barY + BAR / 2 + ends.length * LINE + 16;
    return place;
  });
  const plotBottom = y - 6;
  const key = keyLayout(figure.key, width);
  const keyY = plotBottom + 10;
  const ticks = sparseTicks(figure.x.ticks, width).map((tick) => ({ ...tick, x: x(tick.value) }));
  return { rows, ticks, plotBottom, keyY, height: keyY + key.height };
}

function firstFree(lines: [number, number][][], from: number, to: number): number {
  const free = lines.findIndex((taken) => taken.every(([start, end]) => to < start || from > end));
  const line = free === -1 ? lines.push([]) - 1 : free;
  lines[line]?.push([from, to]);
  return line;
}
