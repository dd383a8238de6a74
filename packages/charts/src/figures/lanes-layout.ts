import type { Lanes } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";
import { linear } from "./scale.ts";

type LaneMark = Lanes["marks"][number];

export interface PlacedMark {
  readonly mark: LaneMark;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const LINE = 18;
const R = 5;
const PAD = 8;
const AXIS = 26;
const HEAD = 26;

/**
 * Packs every event with its name into as few lines as fit, lane by lane: the name stands right of the mark, or left of
 * it where the right edge is near.
 */
export function lanesLayout(figure: Lanes, width: number) {
  const x = linear(figure.x.domain, [R + 2, width - R - 2]);
  const marks: PlacedMark[] = [];
  const heads: { id: string; label: string; colour: Lanes["lanes"][number]["colour"]; y: number }[] = [];
  let y = AXIS;
  for (const lane of figure.lanes) {
    heads.push({ ...lane, y: y + 17 });
    y += HEAD;
    const ends: [number, number][][] = [];
    const own = figure.marks.filter((mark) => mark.lane === lane.id).toSorted((a, b) => a.start - b.start);
    for (const mark of own) {
      const x0 = x(mark.start);
      const x1 = x(mark.end);
      const label = textWidth(mark.label, SIZE.small, mark.emphasis ? 600 : 400, "sans") + R + 4;
      const anchor = x1 + label <= width || x0 - label < 0 ? "start" : "end";
      const from = anchor === "start" ? x0 - R : x0 - label;
      const to = anchor === "start" ? x1 + label : x1 + R;
      const line = firstFree(ends, from - PAD, to);
      marks.push({ mark, x0, x1, y: y + line * LINE + 9, anchor });
    }
    y += Math.max(1, ends.length) * LINE + 12;
  }
  const plotBottom = y - 6;
  const key = keyLayout(figure.key, width);
  const keyY = plotBottom + 12;
  const ticks = figure.x.ticks.map((tick) => ({ ...tick, x: x(tick.value) }));
  return { marks, heads, ticks, plotBottom, keyY, height: keyY + key.height };
}

function firstFree(lines: [number, number][][], from: number, to: number): number {
  const free = lines.findIndex((taken) => taken.every(([start, end]) => to < start || from > end));
  const line = free === -1 ? lines.push([]) - 1 : free;
  lines[line]?.push([from, to]);
  return line;
}
