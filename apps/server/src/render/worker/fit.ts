/** Figures' smallest text is 9 pt as drawn; so much smaller it is 8 pt, and no file has smaller text. */
const READABLE = 8 / 9;

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
 * scaled down, one that is too short gets paper below. Nothing is cut, and no text becomes too small: where a place's own size
 * (`always`) holds no readable picture, the picture keeps its proportions and is larger.
 *
 * @param box - `drawnFrom`: the narrowest that it is drawn, for sizes that are looked at from afar.
 * @throws HeightError if the contents would be too small in a height that was asked for.
 */
export function fitted(box: {
  width: number;
  height: number | null;
  always: boolean;
  drawnFrom?: number | null;
  naturalHeight: (width: number) => number;
}): Fit {
  const { width, height, always, naturalHeight } = box;
  const narrowest = box.drawnFrom ?? width;
  if (height === null) {
    const drawnHeight = naturalHeight(narrowest);
    const scaled = Math.round((drawnHeight * width * 100) / narrowest) / 100;
    return { width, height: scaled, drawnWidth: narrowest, drawnHeight };
  }
  const widest = Math.floor(width / READABLE);
  const heightAt = (drawnWidth: number) => Math.round((drawnWidth * height * 1000) / width) / 1000;
  for (let drawnWidth = narrowest; ; drawnWidth = Math.ceil(drawnWidth * STEP)) {
    const at = drawnWidth > widest && !always ? widest : drawnWidth;
    const drawnHeight = heightAt(at);
    if (naturalHeight(at) <= drawnHeight) {
      const size = at > widest ? { width: at, height: drawnHeight } : { width, height };
      return { ...size, drawnWidth: at, drawnHeight };
    }
    if (at >= widest && !always) throw new HeightError(height, Math.ceil((naturalHeight(widest) * width) / widest));
  }
}
