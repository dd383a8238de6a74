import type { NamedDots } from "../figure.ts";
import { textWidth } from "../text/text-width.ts";
import { wrap } from "../text/wrap.ts";
import { SIZE } from "../theme.ts";
import { keyLayout } from "./key.tsx";

type Dot = NamedDots["dots"][number];
type Row = NamedDots["rows"][number];

export interface PlacedDot {
  readonly dot: Dot;
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  /** The name; more than one line where the column is narrower. */
  readonly lines: readonly string[];
  readonly withChinese: boolean;
}

export interface Heading {
  readonly text: string;
  readonly tally: string;
  readonly x: number;
  readonly y: number;
}

export interface RowHeading {
  readonly row: Row;
  readonly lines: readonly string[];
  /** The first line's baseline, and the rule below the last. */
  readonly y: number;
  readonly ruleY: number;
}

const LINE = 19;
const DOT = 14;
const NARROW = 640;
const NARROWEST_COLUMN = 96;

/** Where each name goes: a grid of periods where there is room for the longest name, else period by period down the page. */
export function namedDotsLayout(figure: NamedDots, width: number) {
  const key = keyLayout(figure.key, width);
  const columnWidth = width / Math.max(1, figure.columns.length);
  const body = width >= NARROW && columnWidth >= NARROWEST_COLUMN ? grid(figure, width) : stack(figure, width);
  const keyY = body.height + (key.height > 0 ? 10 : 0);
  return { ...body, keyY, height: keyY + key.height };
}

function grid(figure: NamedDots, width: number) {
  const columnWidth = width / figure.columns.length;
  const dots: PlacedDot[] = [];
  const rowHeadings: RowHeading[] = [];
  const columnHeadings: Heading[] = [];
  let y = 0;
  for (const row of figure.rows) {
    const heading = rowHeading(row, y, width);
    rowHeadings.push(heading);
    y = heading.ruleY + 5;
    let deepest = 0;
    figure.columns.forEach((column, c) => {
      const members = inCell(figure, row, column.id);
      const x = c * columnWidth;
      columnHeadings.push({
        text: column.label,
        tally: members.length > 0 ? String(members.length) : "–",
        x,
        y: y + 12,
      });
      let line = 0;
      for (const dot of members) {
        const room = columnWidth - DOT - 8;
        const lines = wrap(dot.label, room, SIZE.label);
        dots.push({ dot, row, x: x + 5, y: y + 28 + line * LINE, lines, withChinese: fullWidth(dot) <= room });
        line += lines.length;
      }
      deepest = Math.max(deepest, line);
    });
    y += 28 + deepest * LINE + 16;
  }
  return { dots, rowHeadings, columnHeadings, height: y - 8 };
}

function stack(figure: NamedDots, width: number) {
  const dots: PlacedDot[] = [];
  const rowHeadings: RowHeading[] = [];
  const columnHeadings: Heading[] = [];
  const half = width / 2;
  let y = 0;
  for (const row of figure.rows) {
    const heading = rowHeading(row, y, width);
    rowHeadings.push(heading);
    y = heading.ruleY + 3;
    for (const column of figure.columns) {
      const members = inCell(figure, row, column.id);
      if (members.length === 0) continue;
      columnHeadings.push({ text: column.label, tally: String(members.length), x: 0, y: y + 12 });
      y += 20;
      const deep = Math.ceil(members.length / 2);
      const lines = [0, 0];
      members.forEach((dot, i) => {
        const side = i >= deep ? 1 : 0;
        const room = half - DOT - 6;
        const broken = wrap(dot.label, room, SIZE.label);
        const line = lines[side] ?? 0;
        const place = { x: side * half + 5, y: y + 8 + line * LINE };
        dots.push({ dot, row, ...place, lines: broken, withChinese: fullWidth(dot) <= room });
        lines[side] = line + broken.length;
      });
      y += Math.max(...lines) * LINE + 8;
    }
    y += 10;
  }
  return { dots, rowHeadings, columnHeadings, height: y };
}

function rowHeading(row: Row, y: number, width: number): RowHeading {
  const lines = wrap(row.label, width, SIZE.subtitle, 600);
  return { row, lines, y: y + 16, ruleY: y + 23 + (lines.length - 1) * LINE };
}

function inCell(figure: NamedDots, row: Row, column: string): readonly Dot[] {
  return figure.dots.filter((dot) => dot.row === row.id && dot.column === column);
}

/**
 * Where the Chinese form starts, from the dot's middle. It is placed, not run on: a rasteriser may draw one run of text
 * wholly in the font that has its Chinese characters.
 */
export function chineseAt(dot: Dot): number {
  return 10 + textWidth(dot.label, SIZE.label) + 6;
}

/** The name with its Chinese form behind it, as wide as it is drawn. */
function fullWidth(dot: Dot): number {
  return chineseAt(dot) - 10 + (dot.labelZh === undefined ? 0 : textWidth(dot.labelZh, SIZE.small));
}
