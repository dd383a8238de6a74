import type { Lanes } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";
import { laneLinksLayout, veilPath } from "./lane-links-layout.ts";
import { linear } from "./scale.ts";
import { sparseTicks } from "./sparse-ticks.ts";

type LaneMark = Lanes["marks"][number];

export interface PlacedMark {
  readonly mark: LaneMark;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  /** The name; more than one line where neither side has room for it whole. */
  readonly lines: readonly string[];
  /** From where to where the name stands. */
  readonly name: readonly [number, number];
}

const LINE = 18;
const R = 5;
const PAD = 8;
const AXIS = 26;
const HEAD = 26;
/** Kept free at the right edge: browsers set a line some pixels longer than its font says. */
const EDGE = 4;

/**
 * Packs every event with its name into as few lines as fit, lane by lane: the name stands right of the mark, or left of
 * it where the right edge is near.
 */
export function lanesLayout(figure: Lanes, width: number) {
  const x = linear(figure.x.domain, [R + 2, width - R - 2]);
  const marks: PlacedMark[] = [];
  const heads: { id: string; label: string; colour: Lanes["lanes"][number]["colour"]; y: number }[] = [];
  const isShown = (id: string) => figure.shown?.includes(id) ?? true;
  // Lanes above the first that is shown lie above the picture, those below the last under it.
  let y = AXIS - above(figure, width);
  let bottom = y;
  for (const lane of figure.lanes) {
    if (isShown(lane.id)) heads.push({ ...lane, y: y + 17 });
    y += HEAD;
    const ends: [number, number][][] = [];
    const own = figure.marks.filter((mark) => mark.lane === lane.id).toSorted((a, b) => a.start - b.start);
    for (const mark of own) {
      const x0 = x(mark.start);
      const x1 = x(mark.end);
      const { anchor, lines, reach } = placeName(mark, x0, x1, width);
      const from = anchor === "start" ? x0 - R : x0 - reach;
      const to = anchor === "start" ? x1 + reach : x1 + R;
      const line = firstFree(ends, [from - PAD, to], lines.length);
      const name = anchor === "start" ? ([x1 + R, to] as const) : ([from, x0 - R] as const);
      marks.push({ mark, x0, x1, y: y + line * LINE + 9, anchor, lines, name });
    }
    y += Math.max(1, ends.length) * LINE + 12;
    if (isShown(lane.id)) bottom = y;
  }
  const plotBottom = bottom - 6;
  const key = keyLayout(figure.key, width);
  const keyY = plotBottom + 12;
  const ticks = sparseTicks(figure.x.ticks, width).map((tick) => ({ ...tick, x: x(tick.value) }));
  const links = laneLinksLayout(figure.links, marks);
  const shown = marks.filter(({ mark }) => isShown(mark.lane));
  const veil = links.length === 0 ? null : veilPath(shown);
  const edges = figure.shown === undefined ? null : { top: AXIS - 6, bottom: plotBottom };
  return { marks: shown, links, edges, veil, heads, ticks, plotBottom, keyY, height: keyY + key.height };
}

/** How much the lanes before the first shown take. */
function above(figure: Lanes, width: number): number {
  const first = figure.shown === undefined ? 0 : figure.lanes.findIndex(({ id }) => figure.shown?.includes(id));
  if (first <= 0) return 0;
  const { shown: _, ...whole } = figure;
  const { heads } = lanesLayout(whole, width);
  return (heads[first]?.y ?? 0) - (heads[0]?.y ?? 0);
}

/** Right of the mark if the name fits there, else left; where it fits nowhere, broken on the side with more room. */
function placeName(mark: LaneMark, x0: number, x1: number, width: number) {
  const weight = mark.emphasis ? 600 : 400;
  const gap = R + 4;
  const whole = textWidth(mark.label, SIZE.small, weight, "sans") + gap;
  if (x1 + whole <= width - EDGE) return { anchor: "start" as const, lines: [mark.label], reach: whole };
  if (x0 - whole >= 0) return { anchor: "end" as const, lines: [mark.label], reach: whole };
  const right = width - x1 > x0;
  const room = right ? width - x1 : x0;
  const lines = wrap(mark.label, room - gap - EDGE, SIZE.small, weight);
  return { anchor: right ? ("start" as const) : ("end" as const), lines, reach: room };
}

/** The first line from which so many lines are free over the span; takes them. */
function firstFree(lines: [number, number][][], [from, to]: [number, number], deep: number): number {
  const free = (line: [number, number][] | undefined) =>
    line?.every(([start, end]) => to < start || from > end) ?? true;
  let first = 0;
  while (!Array.from({ length: deep }, (_, i) => lines[first + i]).every(free)) first++;
  for (let i = 0; i < deep; i++) {
    const line = lines[first + i] ?? [];
    line.push([from, to]);
    lines[first + i] = line;
  }
  return first;
}
