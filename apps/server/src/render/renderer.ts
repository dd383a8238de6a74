import { availableParallelism } from "node:os";
import { LruCache } from "../cache/lru.ts";
import { once } from "../cache/once.ts";
import type { ReportJob } from "../report/blocks.ts";
import { WorkerPool } from "../workers/worker-pool.ts";
import { fontFilesIn } from "./font-files.ts";
import type { DrawJob, Drawn, LetterJob, PdfWords, RasterJob, RenderJob, RenderWorkerData } from "./job.ts";

export type Picture = Omit<DrawJob, "kind">;

export interface Renderer {
  /** Draws a picture as SVG; the same picture gives the same bytes in every process. */
  svg(picture: Picture): Promise<Drawn>;
  /** The same as a file for any program: fonts embedded, words as outlines, or as they are. */
  lettered(picture: Picture, text: "embed" | "outline" | "plain"): Promise<string>;
  /** The same as PNG pixels, `scale` pixels a px. */
  png(picture: Picture, scale: number): Promise<Uint8Array>;
  /** The same as a PDF page of vectors. */
  pdf(picture: Picture, words: PdfWords): Promise<Uint8Array>;
  /** A document of many figures, set on pages. */
  report(job: ReportJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface RendererOptions {
  /** Where the bundled workers and `fonts/` lie, made by build-workers.mjs; beside the bundle unless told. */
  readonly folder?: URL;
  readonly workers?: number;
  readonly queueLength?: number;
  readonly timeLimitMs?: number;
  readonly cacheBytes?: number;
}

/** A report sets as much as many pictures, and may take as much longer. */
const REPORT_TIMES = 3;

const HEAP_MEGABYTES = 384;

/** The server stays below a gigabyte, with room for what a worker takes before it is replaced. */
const RESIDENT_MEGABYTES = 850;

/** Starts what draws pictures: worker threads with a queue, equal requests drawn once, and the latest results kept. */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const folder = options.folder ?? new URL("./workers/", import.meta.url);
  const workerData: RenderWorkerData = { fontFiles: fontFilesIn(folder) };
  const timeLimitMs = options.timeLimitMs ?? 15_000;
  const pool = new WorkerPool<RenderJob>({
    url: new URL("render-worker.js", folder),
    workerData,
    size: options.workers ?? Math.min(2, availableParallelism()),
    queueLength: options.queueLength ?? 64,
    timeLimitMs,
    heapMegabytes: HEAP_MEGABYTES,
    residentMegabytes: RESIDENT_MEGABYTES,
  });
  const run = (job: RenderJob) =>
    pool.run(job, { timeLimitMs: job.kind === "report" ? timeLimitMs * REPORT_TIMES : timeLimitMs });
  return rendererOver({ run, close: () => pool.close() }, options.cacheBytes ?? 64 * 2 ** 20);
}

/** Who does the jobs of drawing. */
export interface Crew {
  run(job: RenderJob): Promise<unknown>;
  close(): Promise<void>;
}

/** Turns pictures into jobs; equal requests are done once, and the latest results kept. */
export function rendererOver(crew: Crew, cacheBytes: number): Renderer {
  const drawings = new LruCache<Drawn>(cacheBytes / 4, ({ svg }) => 2 * svg.length);
  const texts = new LruCache<string>(cacheBytes / 4, (text) => 2 * text.length);
  const images = new LruCache<Uint8Array>(cacheBytes / 2, (png) => png.byteLength);
  const svg = once(drawings, (picture: Picture) => crew.run({ kind: "draw", ...picture }) as Promise<Drawn>);
  const png = once(images, (job: RasterJob) => crew.run(job) as Promise<Uint8Array>);
  const letter = once(texts, (job: LetterJob) => crew.run(job) as Promise<string>);
  return {
    lettered: async (picture, text) => {
      const { svg: plain } = await svg(keyOf(picture), picture);
      return text === "plain" ? plain : letter(`${keyOf(picture)}|${text}`, { kind: "letter", svg: plain, text });
    },
    svg: (picture) => svg(keyOf(picture), picture),
    png: async (picture, scale) => {
      const drawn = await svg(keyOf(picture), picture);
      return png(`${keyOf(picture)}|${scale}`, { kind: "raster", svg: drawn.svg, scale });
    },
    pdf: async (picture, words) => {
      const { svg: text, width, height } = await svg(keyOf(picture), picture);
      return crew.run({ kind: "pdf", svg: text, width, height, words }) as Promise<Uint8Array>;
    },
    report: (job) => crew.run(job) as Promise<Uint8Array>,
    close: () => crew.close(),
  };
}

function keyOf(picture: Picture): string {
  const { payload, width, height, drawnFrom, always = false, theme, frame, title, notes, ids = "" } = picture;
  const { address, asOf, locale } = payload;
  const look = [width, height ?? "", drawnFrom ?? "", always, theme, frame, title ?? true, notes ?? true, ids];
  return [payload.chart, address, locale, asOf, payload.factsVersion, payload.query, ...look].join("|");
}
