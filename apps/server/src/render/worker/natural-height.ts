import { figureHeight, pictureLayout, plotWidth } from "@observatory/charts/figures";
import type { DrawJob } from "../job.ts";

/** The height that a picture's contents take at a width, known before anything is drawn. */
export function naturalHeight({ payload, frame }: Pick<DrawJob, "payload" | "frame">, width: number): number {
  const { figure } = payload;
  if (frame === "plot") return figureHeight(figure, width);
  return pictureLayout(payload, width, figureHeight(figure, plotWidth(width))).height;
}
