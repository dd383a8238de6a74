import type { Intervals } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";
import { linear } from "./scale.ts";
import { sparseTicks } from "./sparse-ticks.ts";

/** So wide a figure has names beside its rows; one that is narrower only where they leave the rows their share of it. */
const WIDE = 620;
const MIDDLE = 520;
const ROWS_SHARE = 0.42;
const LINE = 16;
/** From one of a row's values to the next. */
const PITCH = 20;
/** Printed values that take more of a narrow page than this stand above their marks. */
const WIDE_PRINT = 0.35;
/** Room for half of the first tick's label. */
const EDGE = 16;

/** Where rows, their names and their printed values stand; on a narrow page the name goes above its row. */
export function intervalsLayout(figure: Intervals, width: number) {
  const names = figure.rows.map((row) => textWidth(row.label, SIZE.label));
  const prints = figure.rows.flatMap((row) => row.values.map((value) => textWidth(value.print, SIZE.small)));
  const widestName = Math.min(width * 0.34, Math.max(0, ...names) + 14);
  const widestPrint = Math.max(0, ...prints) + 14;
  const beside = width >= WIDE || (width >= MIDDLE && width - widestName - widestPrint >= width * ROWS_SHARE);
  const nameWidth = beside ? widestName : EDGE;
  const printsAbove = !beside && widestPrint > width * WIDE_PRINT;
  const printWidth = printsAbove ? EDGE : widestPrint;
  const pitch = printsAbove ? PITCH + LINE : PITCH;
  const bandNames = placeBandNames(figure, [nameWidth, width - printWidth]);
  const x = linear(figure.x.domain, [nameWidth, width - printWidth]);
  const bandAreas = figure.bands.map((band) => ({ label: band.label, from: x(band.from), to: x(band.to) }));
  const deep = Math.max(0, ...bandNames.map(({ line }) => line + 1));
  const head = deep * LINE + (figure.references.length > 0 ? 20 : 8);
  let y = head;
  let group: string | undefined;
  const groups: { label: string; y: number }[] = [];
  const strips: [from: number, to: number][] = [];
  const rows = figure.rows.map((row) => {
    if (row.group !== undefined && row.group !== group) {
      group = row.group;
      groups.push({ label: row.group, y: y + 20 });
      y += 30;
    }
    const lines = wrap(row.label, beside ? nameWidth - 10 : width, SIZE.label);
    const above = beside ? 0 : lines.length * LINE + 2;
    const tall = Math.max(beside ? lines.length * LINE + 8 : 0, row.values.length * pitch + 6);
    const values = row.values.map((value, i) => {
      const middle = y + above + tall / 2 + (i - (row.values.length - 1) / 2) * pitch;
      const at = printsAbove ? middle + LINE / 2 : middle;
      const print = printsAbove
        ? ({ x: 0, y: at - LINE + 4, anchor: "start" } as const)
        : ({ x: width, y: at + 4, anchor: "end" } as const);
      return { value, y: at, print };
    });
    const place = {
      row,
      lines,
      values,
      lineYs: printsAbove ? values.map((value) => value.y) : [y + above + tall / 2],
      nameY: beside ? y + tall / 2 - ((lines.length - 1) * LINE) / 2 + 4 : y + 13,
    };
    const last = strips.at(-1);
    if (last?.[1] === y + above) last[1] = y + above + tall;
    else strips.push([y + above, y + above + tall]);
    y += above + tall;
    return place;
  });
  const bottom = y;
  const key = keyLayout(figure.key, width);
  const axis = 28 + (figure.x.label === undefined ? 0 : 18);
  const keyY = bottom + axis + 8;
  const references = figure.references.map(({ label, value }) => {
    const half = textWidth(label, SIZE.small) / 2;
    const at = x(value);
    return { label, at, x: Math.max(half, Math.min(width - half, at)), y: head - 7 };
  });
  return {
    rows,
    references,
    ticks: sparseTicks(figure.x.ticks, width - nameWidth - printWidth),
    groups,
    strips,
    bandAreas,
    bandNames,
    left: nameWidth,
    right: printWidth,
    top: head,
    bottom,
    axis,
    keyY,
    height: keyY + key.height,
  };
}

/** Names of the bands, each from the left edge of its band, on a line of its own where it would run into the last. */
function placeBandNames(figure: Intervals, [left, right]: [number, number]) {
  const x = linear(figure.x.domain, [left, right]);
  const ends: number[] = [];
  return figure.bands.map((band) => {
    const from = x(band.from) + 3;
    const free = ends.findIndex((end) => end + 10 < from);
    const line = free === -1 ? ends.length : free;
    ends[line] = from + textWidth(band.label, SIZE.small);
    return { label: band.label, x: from, line, y: 12 + line * LINE };
  });
}
