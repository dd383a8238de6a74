/** How much smaller than on the page a picture may become to stand in a given height. */
const SMALLEST = 0.4;

/** Each try is so much wider than the last. */
const STEP = 1.02;

export interface Fit {
  readonly width: number;
  readonly height: number;
  /** The width and height at which it is drawn, then scaled to the size asked for. */
  readonly drawnWidth: number;
  readonly drawnHeight: number;
}

/** A height that holds no readable picture. */
class HeightError extends Error {
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
  const widest = Math.floor(width / SMALLEST);
  for (let drawnWidth = width; ; drawnWidth = Math.min(widest, Math.ceil(drawnWidth * STEP))) {
    const drawnHeight = Math.round((drawnWidth * height * 1000) / width) / 1000;
    if (naturalHeight(drawnWidth) <= drawnHeight) return { width, height, drawnWidth, drawnHeight };
    if (drawnWidth === widest) throw new HeightError(height, Math.ceil((naturalHeight(widest) * width) / widest));
  }
}
