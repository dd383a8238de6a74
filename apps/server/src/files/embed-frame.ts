import type { ChartPayload } from "@observatory/charts";
import { escaped, escapedAttribute } from "../xml.ts";
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

/** Up to this width of a frame the drawing for a phone stands in it, made so wide and never enlarged. */
export const NARROW = { upTo: 559, width: 390 } as const;

/** Options that say how large the picture is, or that it is the plot alone: then there is one drawing for every frame. */
const SIZED = ["width", "mm", "height", "preset", "frame"];

/** Whether a frame holds a drawing for a phone beside the one for a page. */
export function hasNarrow(query: FileRequest["query"]): boolean {
  return !query.some(([name]) => SIZED.includes(name));
}

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
  const title = escapedAttribute(payload.title);
  const narrow =
    hasNarrow([...search]) && maxHeight === Number.POSITIVE_INFINITY
      ? Math.ceil((await deps.renderer.svg(pictureAsked(payload, { ...options, width: NARROW.width }))).height)
      : height;
  const style = `border:0;max-width:100%${narrow > height ? `;${heights(height, narrow)}` : ""}`;
  const html = `<iframe src="${src}" title="${title}" width="${width}" height="${height}" style="${style}" loading="lazy"></iframe>`;
  return { payload, width, height, html };
}

/** So many px of a narrow screen may stand beside the frame. */
const BESIDE = 60;

/** A frame that is as high as either drawing needs: a style attribute asks no media, but it can compute with the screen's width. */
function heights(wide: number, narrow: number): string {
  return `height:max(${wide}px,min(${narrow}px,(${NARROW.upTo + BESIDE}px - 100vw)*999))`;
}
