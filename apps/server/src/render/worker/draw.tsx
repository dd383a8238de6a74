import { FigureView, figureHeight, Picture, pictureLayout, plotWidth } from "@observatory/charts/figures";
import { PAGE_PALETTE, PALETTES, type Palette } from "@observatory/charts/theme";
import type { DrawJob, Drawn } from "../job.ts";
import { composed } from "./compose.ts";
import { type Fit, fitted } from "./fit.ts";
import { mounted } from "./mount.ts";
import { serialise } from "./serialise.ts";

/** Draws a picture with the very components that a page shows. */
export async function draw(job: DrawJob): Promise<Drawn> {
  const { payload, width, height, frame } = job;
  const { figure } = payload;
  const naturalHeight = (at: number) => {
    if (frame === "plot") return figureHeight(figure, at);
    return pictureLayout(payload, at, figureHeight(figure, plotWidth(at))).height;
  };
  const size = fitted({ width, height: height ?? null, naturalHeight });
  const svg = frame === "plot" ? await plotAlone(job, size) : await picture(job, size);
  return { svg, width, height: size.height };
}

/** The plot as an element of its own, taken from where it was drawn. */
function plot({ payload, theme }: DrawJob, width: number): Promise<Element> {
  const { figure, chart } = payload;
  const props = { figure, width, palette: paletteOf(theme), idPrefix: chart, label: payload.alt.short };
  return mounted(<FigureView {...props} />, (drawn) => composed(drawn, width, figureHeight(figure, width)));
}

async function plotAlone(job: DrawJob, size: Fit): Promise<string> {
  const root = await plot(job, size.drawnWidth);
  describe(root, job);
  resize(root, size);
  return serialise(root, job.payload.chart);
}

const PLACE = "place-of-the-plot";

async function picture(job: DrawJob, size: Fit): Promise<string> {
  const { payload, theme } = job;
  const width = size.drawnWidth;
  const inside = plotWidth(width);
  const drawnPlot = await plot(job, inside);
  for (const name of ["role", "aria-label", "xmlns"]) drawnPlot.removeAttribute(name);
  const plotHeight = figureHeight(payload.figure, inside);
  const frame = { payload, width, plotHeight, plot: `<g id="${PLACE}"></g>`, palette: paletteOf(theme) };
  return mounted(<Picture {...frame} />, (root) => {
    root.querySelector(`#${PLACE}`)?.replaceWith(drawnPlot);
    resize(root, size);
    root.querySelector(":scope > rect")?.setAttribute("height", String(size.drawnHeight));
    return serialise(root, payload.chart);
  });
}

function paletteOf(theme: DrawJob["theme"]): Palette {
  return theme === "page" ? PAGE_PALETTE : PALETTES[theme];
}

function resize(root: Element, { width, height, drawnWidth, drawnHeight }: Fit): void {
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
  root.setAttribute("viewBox", `0 0 ${drawnWidth} ${drawnHeight}`);
}

/** A plot that stands alone says what it is: in a file as title and description, on a page (where a title would pop up) as a label. */
function describe(root: Element, { payload, theme }: DrawJob): void {
  root.setAttribute("role", "img");
  root.setAttribute("lang", payload.locale);
  if (theme === "page") {
    root.setAttribute("aria-label", payload.alt.short);
    return;
  }
  root.removeAttribute("aria-label");
  const named = { title: payload.title, desc: `${payload.alt.short} ${payload.alt.long}` };
  const nodes = Object.entries(named).map(([name, text]) => {
    const node = document.createElementNS(root.namespaceURI, name);
    node.id = `alone-${name}`;
    node.textContent = text;
    return node;
  });
  root.setAttribute("aria-labelledby", "alone-title alone-desc");
  root.prepend(...nodes);
}
