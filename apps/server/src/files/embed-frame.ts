import type { ChartPayload } from "@observatory/charts";
import { escaped } from "../xml.ts";
import { type FileDeps, type FileRequest, pictureAsked, viewAsked } from "./chart-files.ts";

/** A chart in a frame of another site's page: as wide as asked, never wider than its column, as high as the picture is. */
export interface EmbedFrame {
  readonly payload: ChartPayload;
  readonly width: number;
  readonly height: number;
  /** The frame as HTML, with a title for those who do not see it. */
  readonly html: string;
}

/** Frames are made this wide where nobody asks, and no wider. */
const WIDTH = 850;
const NARROWEST = 280;

/**
 * The frame of a view. With `v` among its query it stays as it is; without, it follows the facts.
 *
 * @throws UnknownError, ParameterError or VersionError as chartFile does.
 */
export async function embedFrame(
  deps: FileDeps,
  request: Omit<FileRequest, "format" | "base"> & {
    readonly base: string;
    readonly maxWidth?: number;
    readonly maxHeight?: number;
  },
): Promise<EmbedFrame> {
  const { chart, base, maxWidth = WIDTH, maxHeight = Number.POSITIVE_INFINITY } = request;
  const width = Math.max(NARROWEST, Math.min(WIDTH, maxWidth));
  const search = new URLSearchParams([...request.query].map(([name, value]) => [name, value]));
  if (width !== WIDTH) search.set("width", String(width));
  const { payload, options } = viewAsked(deps, { chart, format: "svg", query: [...search], base });
  const drawn = await deps.renderer.svg(pictureAsked(payload, options));
  const height = Math.min(Math.ceil(drawn.height), maxHeight);
  const src = escaped(`${base}/embed/${chart}${search.size === 0 ? "" : `?${search}`}`);
  const title = escaped(payload.title).replaceAll('"', "&quot;");
  const html = `<iframe src="${src}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
  return { payload, width, height, html };
}
