import { figureHeight, type PictureParts, pictureLayout, plotWidth } from "@observatory/charts/plain-figures";
import type { DrawJob } from "../job.ts";

/** The height that a picture's contents take at a width, known before anything is drawn. */
export function naturalHeight(job: Pick<DrawJob, "payload" | "frame" | "title" | "notes">, width: number): number {
  const { payload, frame } = job;
  const { figure } = payload;
  if (frame === "plot") return figureHeight(figure, width);
  return pictureLayout(payload, width, figureHeight(figure, plotWidth(width)), partsOf(job)).height;
}

/** Which words stand around the plot. */
export function partsOf({ title = true, notes = true }: Pick<DrawJob, "title" | "notes">): PictureParts {
  return { title, notes };
}
