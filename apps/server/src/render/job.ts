import type { ChartPayload } from "@observatory/charts";
import type { ThemeName } from "@observatory/charts/theme";
import type { ReportJob } from "../report/blocks.ts";

/** A picture to draw. */
export interface DrawJob {
  readonly kind: "draw";
  readonly payload: ChartPayload;
  readonly width: number;
  /** Exactly this height; the contents' own when absent. */
  readonly height?: number | null;
  /** Whether the height is a place's own, in which every chart must stand however small. */
  readonly always?: boolean;
  /** A theme's own colours, or the page's custom properties, so that one drawing serves light and dark. */
  readonly theme: ThemeName | "page";
  /** The narrowest that it is drawn, then enlarged to the width; the width itself when absent. */
  readonly drawnFrom?: number | null;
  /** The whole picture with title, notes and sources, or the plot alone. */
  readonly frame: "full" | "plot";
  /** Whether a whole picture has its title, and its notes; both when absent. */
  readonly title?: boolean;
  readonly notes?: boolean;
  /** What its ids have after the chart's, where several drawings of a chart stand on one page; nothing when absent. */
  readonly ids?: string;
}

/** A drawn picture whose words are to look the same everywhere: with the fonts in it, or as outlines. */
export interface LetterJob {
  readonly kind: "letter";
  readonly svg: string;
  readonly text: "embed" | "outline";
}

/** A drawn picture to turn into pixels. */
export interface RasterJob {
  readonly kind: "raster";
  readonly svg: string;
  /** Pixels per px. */
  readonly scale: number;
}

/** A drawn picture to turn into a page of vectors. */
export interface PdfJob {
  readonly kind: "pdf";
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly words: PdfWords;
}

/** What a PDF says of itself. */
export interface PdfWords {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly keywords: string;
  /** The address that makes the file again. */
  readonly recipe: string;
  /** The day it speaks of, not the day it was made, so that the same view gives the same bytes. */
  readonly day: string;
}

export type RenderJob = DrawJob | LetterJob | RasterJob | PdfJob | ReportJob;

export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What every worker is told when it starts. */
export interface RenderWorkerData {
  readonly fontFiles: readonly string[];
}
