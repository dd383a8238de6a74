import type { ChartPayload } from "@observatory/charts";
import type { ThemeName } from "@observatory/charts/theme";

/** A picture to draw. */
export interface DrawJob {
  readonly kind: "draw";
  readonly payload: ChartPayload;
  readonly width: number;
  /** Exactly this height; the contents' own when absent. */
  readonly height?: number;
  /** A theme's own colours, or the page's custom properties, so that one drawing serves light and dark. */
  readonly theme: ThemeName | "page";
  /** The whole picture with title, notes and sources, or the plot alone. */
  readonly frame: "full" | "plot";
}

/** A drawn picture to turn into pixels. */
export interface RasterJob {
  readonly kind: "raster";
  readonly svg: string;
  /** Pixels per px. */
  readonly scale: number;
}

export type RenderJob = DrawJob | RasterJob;

export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What every worker is told when it starts. */
export interface RenderWorkerData {
  readonly fontFiles: readonly string[];
}
