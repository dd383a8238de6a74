import { figureHeight, isPlain, Picture, PlainFigureView, plotWidth } from "@observatory/charts/plain-figures";
import { PAGE_PALETTE, PALETTES, type Palette } from "@observatory/charts/theme";
import { renderToStaticMarkup } from "react-dom/server";
import type { DrawJob, Drawn } from "../job.ts";
import { composed } from "./compose.ts";
import { documentDrawing } from "./document.ts";
import { type Fit, fitted } from "./fit.ts";
import { inItsRoom } from "./little-room.ts";
import { naturalHeight, partsOf } from "./natural-height.ts";
import { parseMarkup } from "./parse-markup.ts";
import { serialise } from "./serialise.ts";
import { elementsOf, type Tree } from "./tree.ts";

/** Draws a picture with the very components that a page shows. */
export async function draw(asked: DrawJob, fontFiles: readonly string[]): Promise<Drawn> {
  const job = inItsRoom(asked);
  const { width, height = null, frame, always = false, drawnFrom = null } = job;
  const size = fitted({ width, height, always, drawnFrom, naturalHeight: (at) => naturalHeight(job, at) });
  const svg = frame === "plot" ? await plotAlone(job, size, fontFiles) : await picture(job, size, fontFiles);
  return { svg, width: size.width, height: size.height };
}

/** The plot as an element of its own. */
async function plot({ payload, theme }: DrawJob, width: number, fontFiles: readonly string[]): Promise<Tree> {
  const { figure, chart } = payload;
  const rest = { width, palette: paletteOf(theme), idPrefix: chart, label: payload.alt.short };
  const drawn = isPlain(figure)
    ? parseMarkup(renderToStaticMarkup(<PlainFigureView figure={figure} {...rest} />))
    : await (await documentDrawing(fontFiles)).drawnInDocument({ figure, ...rest });
  return composed(drawn, width, figureHeight(figure, width));
}

async function plotAlone(job: DrawJob, size: Fit, fontFiles: readonly string[]): Promise<string> {
  const root = await plot(job, size.drawnWidth, fontFiles);
  describe(root, job);
  resize(root, size);
  return serialise(root, idPrefix(job));
}

const PLACE = "place-of-the-plot";

async function picture(job: DrawJob, size: Fit, fontFiles: readonly string[]): Promise<string> {
  const { payload, theme } = job;
  const width = size.drawnWidth;
  const inside = plotWidth(width);
  const drawnPlot = await plot(job, inside, fontFiles);
  for (const name of ["role", "aria-label", "xmlns"]) drawnPlot.attributes.delete(name);
  const plotHeight = figureHeight(payload.figure, inside);
  const frame = {
    payload,
    width,
    plotHeight,
    plot: `<g id="${PLACE}"></g>`,
    palette: paletteOf(theme),
    parts: partsOf(job),
  };
  const root = parseMarkup(renderToStaticMarkup(<Picture {...frame} />));
  for (const element of elementsOf(root)) {
    element.children = element.children.map((child) => (isPlace(child) ? drawnPlot : child));
  }
  resize(root, size);
  const paper = root.children.find((child) => typeof child !== "string" && child.name === "rect") as Tree | undefined;
  paper?.attributes.set("height", String(size.drawnHeight));
  return serialise(root, idPrefix(job));
}

function idPrefix({ payload, ids }: DrawJob): string {
  return ids === undefined ? payload.chart : `${payload.chart}-${ids}`;
}

function isPlace(child: Tree | string): boolean {
  return typeof child !== "string" && child.attributes.get("id") === PLACE;
}

function paletteOf(theme: DrawJob["theme"]): Palette {
  return theme === "page" ? PAGE_PALETTE : PALETTES[theme];
}

function resize(root: Tree, { width, height, drawnWidth, drawnHeight }: Fit): void {
  root.attributes.set("width", String(width));
  root.attributes.set("height", String(height));
  root.attributes.set("viewBox", `0 0 ${drawnWidth} ${drawnHeight}`);
}

/** A plot that stands alone says what it is: in a file as title and description, on a page (where a title would pop up) as a label. */
function describe(root: Tree, { payload, theme }: DrawJob): void {
  root.attributes.set("role", "img").set("lang", payload.locale);
  if (theme === "page") {
    root.attributes.set("aria-label", payload.alt.short);
    return;
  }
  root.attributes.delete("aria-label");
  root.attributes.set("aria-labelledby", "alone-title alone-desc");
  const named = { title: payload.title, desc: `${payload.alt.short} ${payload.alt.long}` };
  const nodes = Object.entries(named).map(
    ([name, text]): Tree => ({ name, attributes: new Map([["id", `alone-${name}`]]), children: [text] }),
  );
  root.children = [...nodes, ...root.children];
}
