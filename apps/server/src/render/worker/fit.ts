/** How much smaller than on the page a picture may become to stand in a height that somebody asks for: it can still be read. */
const READABLE = 0.4;

/** A place's own size always holds a picture, at worst as one that is recognised rather than read. */
const RECOGNISABLE = 0.1;

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
 *
 * @param box - `always` where the size is a preset's, which no chart may refuse.
 * @throws HeightError if the contents would be too small in that height.
 */
export function fitted(box: {
  width: number;
  height: number | null;
  always: boolean;
  naturalHeight: (width: number) => number;
}): Fit {
  const { width, height, always, naturalHeight } = box;
  const natural = naturalHeight(width);
  if (height === null) return { width, height: natural, drawnWidth: width, drawnHeight: natural };
  const widest = Math.floor(width / (always ? RECOGNISABLE : READABLE));
  for (let drawnWidth = width; ; drawnWidth = Math.min(widest, Math.ceil(drawnWidth * STEP))) {
    const drawnHeight = Math.round((drawnWidth * height * 1000) / width) / 1000;
    if (naturalHeight(drawnWidth) <= drawnHeight) return { width, height, drawnWidth, drawnHeight };
    if (drawnWidth === widest) throw new HeightError(height, Math.ceil((naturalHeight(widest) * width) / widest));
  }
}
