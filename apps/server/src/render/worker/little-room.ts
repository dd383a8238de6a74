import type { DrawJob } from "../job.ts";
import { fitted } from "./fit.ts";
import { naturalHeight } from "./natural-height.ts";

/** So many times wider than its place a picture may be drawn, and scaled down, before it is small print. */
const SMALL_PRINT = 1.5;

/**
 * What is drawn in a place of a size of its own: where the whole would be small print there, and its chart names what stands in little
 * room, that alone, and the subtitle says so. Everywhere else the whole.
 */
export function inItsRoom(job: DrawJob): DrawJob {
  const { payload, width, height = null, always = false, drawnFrom = null } = job;
  const { figure, subtitle } = payload;
  // Without its subtitle a picture could not say what it leaves out.
  const isTold = job.frame === "full" && job.title !== false;
  if (!always || !isTold || figure.kind !== "intervals" || figure.short === undefined) return job;
  const whole = fitted({ width, height, always, drawnFrom, naturalHeight: (at) => naturalHeight(job, at) });
  if (whole.drawnWidth <= width * SMALL_PRINT) return job;
  const { rows, says } = figure.short;
  // So few rows need no headings over them.
  const few = figure.rows.filter(({ id }) => rows.includes(id)).map(({ group: _, ...row }) => row);
  const shown = { ...figure, rows: few };
  return { ...job, payload: { ...payload, subtitle: `${subtitle}; ${says}`, figure: shown } };
}
