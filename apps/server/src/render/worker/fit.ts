/** How much smaller than on the page a picture may become to stand in a given height. */
const SMALLEST = 0.5;

export interface Fit {
  readonly width: number;
  readonly height: number;
  /** The width and height at which it is drawn, then scaled to the size asked for. */
  readonly drawnWidth: number;
  readonly drawnHeight: number;
}

/** A height that holds no readable picture. */
export class HeightError extends Error {
  override readonly name = "HeightError";
  constructor(height: number, least: number) {
    super(`invalid height: ${height}; at this width at least ${least}`);
  }
}

/**
 * Finds the width at which the contents fill a box of the size asked for: a picture that is too tall is drawn wider and
 * scaled down, one that is too short gets paper below. Nothing is cut.
 */
export function fitted(box: { width: number; height: number | null; naturalHeight: (width: number) => number }): Fit {
  const { width, height, naturalHeight } = box;
  const natural = naturalHeight(width);
  if (height === null) return { width, height: natural, drawnWidth: width, drawnHeight: natural };
  for (let drawnWidth = width; drawnWidth * SMALLEST <= width; drawnWidth = Math.ceil(drawnWidth * 1.02)) {
    const drawnHeight = Math.round((drawnWidth * height * 1000) / width) / 1000;
    if (naturalHeight(drawnWidth) <= drawnHeight) return { width, height, drawnWidth, drawnHeight };
  }
  const widest = Math.floor(width / SMALLEST);
  throw new HeightError(height, Math.ceil((naturalHeight(widest) * width) / widest));
}
