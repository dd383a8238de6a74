import type { BaseMap } from "./map/base-map.ts";
import type { ColourToken } from "./theme.ts";

/**
 * What a figure shows, as data: kinds and encodings with every word already in the reader's language and every number
 * already computed. One component a kind draws it and computes nothing but places.
 */
export type Figure = NamedDots | Series | Lanes | Intervals | Ledger | PlaceMap;

/** How far the fact behind a mark was verified; drawn as its outline. */
export type MarkCertainty = "firm" | "recalled";

export type MarkShape = "circle" | "square" | "diamond" | "triangle" | "ring";

/** How a link is drawn: a line of this kind to another mark, or a ring that closes around a mark linked to none. */
export type LinkShape = "solid-line" | "dashed-line" | "dotted-line" | "closed-ring";

/** What stands for a kind of thing in a key: a mark, a line, or the pale bar of a time that passed. */
export type KeyShape = MarkShape | LinkShape | "bar";

/** Small counts as the things themselves: a named dot each, in columns of one period. */
export interface NamedDots {
  readonly kind: "named-dots";
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour: ColourToken;
    readonly shape: MarkShape;
  }[];
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly dots: readonly {
    readonly id: string;
    readonly row: string;
    readonly column: string;
    readonly label: string;
    /** The name in its own language, kept beside. */
    readonly labelZh?: string;
    /** A second line under the name, e.g. the day. */
    readonly detail?: string;
    readonly certainty: MarkCertainty;
    readonly href?: string;
  }[];
  /** Words for a dot whose date is recalled or known to a year only, drawn as the figure's own key. */
  readonly key: readonly KeyEntry[];
}

export interface KeyEntry {
  readonly label: string;
  readonly shape: KeyShape;
  /** On a line: what its points are drawn as. */
  readonly marker?: MarkShape;
  readonly colour: ColourToken;
  readonly certainty?: MarkCertainty;
}

/** Lines or steps over time or any number, in one panel or several that share their x axis. */
export interface Series {
  readonly kind: "series";
  readonly x: Axis & { readonly scale: "time" | "linear" };
  readonly panels: readonly {
    readonly id: string;
    readonly title: string;
    readonly y: Axis;
    readonly lines: readonly Line[];
    readonly references: readonly { readonly value: number; readonly label: string }[];
  }[];
  readonly key: readonly KeyEntry[];
}

export interface Axis {
  readonly label?: string;
  /** Both ends, in milliseconds since 1970 when the scale is time. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export interface Line {
  readonly id: string;
  /** Stands at the line's end. */
  readonly label: string;
  readonly colour: ColourToken;
  readonly dash?: "solid" | "dashed" | "dotted";
  readonly curve: "line" | "step";
  /** Drawn at each point; null: the line alone. */
  readonly marker: MarkShape | null;
  /** `y` null where the value is undefined; `lo` and `hi` where an interval exists. `text` is what is read out. */
  readonly points: readonly {
    readonly x: number;
    readonly y: number | null;
    readonly lo?: number;
    readonly hi?: number;
    readonly text: string;
  }[];
}

/** Named events on one time axis, in lanes, with links between lanes. */
export interface Lanes {
  readonly kind: "lanes";
  readonly x: Axis;
  readonly lanes: readonly { readonly id: string; readonly label: string; readonly colour: ColourToken }[];
  readonly marks: readonly {
    readonly id: string;
    readonly lane: string;
    readonly label: string;
    /** Both ends of what is known of the date, in milliseconds; equal for a day. */
    readonly start: number;
    readonly end: number;
    readonly colour: ColourToken;
    readonly shape: MarkShape;
    readonly certainty: MarkCertainty;
    readonly emphasis: boolean;
    readonly text: string;
    readonly href?: string;
  }[];
  readonly links: readonly LaneLink[];
  readonly key: readonly KeyEntry[];
  /** The lanes that stand on this one of several pages, neighbours; links to marks of the others run on to its edge. All when absent. */
  readonly shown?: readonly string[];
}

/** What holds between two marks, by their ids, or of one that has no other. */
export interface LaneLink {
  readonly kind: "precedes" | "same-topic" | "no-counterpart";
  /** The earlier of the two where the link precedes. */
  readonly from: string;
  readonly to: string | null;
  readonly colour: ColourToken;
  readonly shape: LinkShape;
}

/** One line a thing, its values with their intervals on a shared axis, behind them the bands that law or guidelines draw. */
export interface Intervals {
  readonly kind: "intervals";
  readonly x: Axis;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** Rows of one group stand together under its name. */
    readonly group?: string;
    readonly values: readonly IntervalValue[];
  }[];
  readonly bands: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly references: readonly { readonly value: number; readonly label: string }[];
  readonly key: readonly KeyEntry[];
  /** Which rows stand in a place where all of them would be small print, and how the subtitle says so; all of them when absent. */
  readonly short?: { readonly rows: readonly string[]; readonly says: string };
}

/** A value, an interval, or both; what is null is not drawn. */
export interface IntervalValue {
  readonly id: string;
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly colour: ColourToken;
  readonly shape: MarkShape;
  readonly certainty?: MarkCertainty;
  /** Stands right of the row. */
  readonly print: string;
  /** What is read out. */
  readonly text: string;
}

/** What is owed and since when, row by row on one time axis: a bar while it stands open, and the events that pay it. */
export interface Ledger {
  readonly kind: "ledger";
  readonly x: Axis;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** From when to when it was open, in milliseconds; `to` null while it still is. */
    readonly open: { readonly from: number; readonly to: number | null } | null;
    readonly print: string;
    readonly marks: readonly {
      readonly id: string;
      readonly start: number;
      readonly end: number;
      readonly label: string;
      readonly colour: ColourToken;
      readonly shape: MarkShape;
      readonly certainty: MarkCertainty;
      readonly text: string;
      readonly href?: string;
    }[];
  }[];
  readonly barColour: ColourToken;
  readonly key: readonly KeyEntry[];
}

/** Places on a schematic map: paths and points in units of the map's own, which the figure scales to its width. */
export interface PlaceMap {
  readonly kind: "place-map";
  readonly base: BaseMap;
  /** Outlined together; their places are listed under their name, from a point of the map where there is room. */
  readonly regions: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour: ColourToken;
    readonly outline: string;
    readonly listedAt: readonly [number, number];
  }[];
  /** All that were ever marked, so that nothing moves when the day changes; one without marks is not drawn. */
  readonly places: readonly {
    readonly id: string;
    readonly label: string;
    readonly at: readonly [number, number];
    /** The region under which it is listed; null: named on the map, on the side given. */
    readonly region: string | null;
    readonly side: "left" | "right";
    readonly marks: readonly {
      readonly id: string;
      readonly colour: ColourToken;
      readonly shape: MarkShape;
      readonly certainty: MarkCertainty;
    }[];
    /** As many marks as it ever had. */
    readonly room: number;
    readonly text: string;
    readonly href?: string;
  }[];
  /** The days that a reader may step through, first to last; what a file is drawn as of is one of them or between. */
  readonly steps: readonly { readonly label: string; readonly asOf: string }[];
  readonly key: readonly KeyEntry[];
}
