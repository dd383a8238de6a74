import type { Figure, Intervals, Lanes, Ledger, NamedDots, PlaceMap, Series } from "../figure.ts";
import { intervalsLayout } from "./intervals-layout.ts";
import { lanesLayout } from "./lanes-layout.ts";
import { ledgerLayout } from "./ledger-layout.ts";
import { namedDotsLayout } from "./named-dots-layout.ts";
import { placeMapLayout } from "./place-map-layout.ts";
import { linear } from "./scale.ts";
import { seriesLayout } from "./series-layout.ts";

/** A mark as it is read out: where it stands, what it says, and the page of what it stands for. */
export interface Reading {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly href?: string | undefined;
}

/** Marks that belong together, in the order in which they are read. */
export interface ReadingRow {
  /** Empty where they have no name in common. */
  readonly label: string;
  readonly readings: readonly Reading[];
}

/** Every mark of a figure at a width, row by row, for those who go through it by keyboard and by ear. */
export function readingsOf(figure: Figure, width: number): readonly ReadingRow[] {
  return rowsOf(figure, width).filter(({ readings }) => readings.length > 0);
}

function rowsOf(figure: Figure, width: number): readonly ReadingRow[] {
  switch (figure.kind) {
    case "named-dots":
      return ofNamedDots(figure, width);
    case "series":
      return ofSeries(figure, width);
    case "lanes":
      return ofLanes(figure, width);
    case "intervals":
      return ofIntervals(figure, width);
    case "ledger":
      return ofLedger(figure, width);
    case "place-map":
      return ofPlaceMap(figure, width);
    default:
      return figure satisfies never;
  }
}

function ofNamedDots(figure: NamedDots, width: number): ReadingRow[] {
  const { dots } = namedDotsLayout(figure, width);
  const columnOf = (id: string) => figure.columns.find((column) => column.id === id)?.label ?? "";
  return figure.rows.map((row) => ({
    label: row.label,
    readings: dots
      .filter(({ dot }) => dot.row === row.id)
      .map(({ dot, x, y }) => ({ x, y, text: `${dot.label}: ${dot.detail ?? columnOf(dot.column)}`, href: dot.href })),
  }));
}

function ofSeries(figure: Series, width: number): ReadingRow[] {
  const layout = seriesLayout(figure, width);
  return figure.panels.flatMap((panel, i) => {
    const place = layout.panels[i];
    if (place === undefined) return [];
    const { top, height, margin, yAxisWidth, xAxisHeight } = place;
    const foot = top + height - margin.bottom - xAxisHeight;
    const x = linear(figure.x.domain, [margin.left + yAxisWidth, width - margin.right]);
    const y = linear(panel.y.domain, [foot, top + margin.top]);
    return panel.lines.map((line) => ({
      label: figure.panels.length > 1 ? `${panel.title}, ${line.label}` : line.label,
      // A point without words only carries the line on.
      readings: line.points
        .filter(({ text }) => text !== "")
        .map((point) => ({
          x: x(point.x),
          y: point.y === null ? foot : y(point.y),
          text: point.text,
        })),
    }));
  });
}

function ofLanes(figure: Lanes, width: number): ReadingRow[] {
  const { marks } = lanesLayout(figure, width);
  return figure.lanes.map((lane) => ({
    label: lane.label,
    readings: marks
      .filter(({ mark }) => mark.lane === lane.id)
      .map(({ mark, x0, y }) => ({ x: x0, y, text: mark.text, href: mark.href })),
  }));
}

function ofIntervals(figure: Intervals, width: number): ReadingRow[] {
  const { rows, left, right } = intervalsLayout(figure, width);
  const x = linear(figure.x.domain, [left, width - right]);
  return rows.map((place) => ({
    label: place.row.label,
    readings: place.values.map(({ value: { value, interval, text }, y }) => ({
      x: x(value ?? interval?.[0] ?? figure.x.domain[0]),
      y,
      text,
    })),
  }));
}

function ofLedger(figure: Ledger, width: number): ReadingRow[] {
  return ledgerLayout(figure, width).rows.map(({ row, marks }) => ({
    label: `${row.label}, ${row.print}`,
    readings: marks.map(({ mark, x0, y }) => ({ x: x0, y, text: mark.text, href: mark.href })),
  }));
}

function ofPlaceMap(figure: PlaceMap, width: number): ReadingRow[] {
  const { names } = placeMapLayout(figure, width);
  const placesOf = (region: string | null) =>
    names
      .filter(({ place }) => place.region === region && place.marks.length > 0)
      .map(({ place, x, y }) => ({ x, y, text: place.text, href: place.href }));
  const regions = figure.regions.map(({ id, label }) => ({ label, readings: placesOf(id) }));
  return [...regions, { label: "", readings: placesOf(null) }];
}
