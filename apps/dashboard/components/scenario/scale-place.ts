/** A stretch of a scale from −1 to +1, as an SVG writes it: in per cent of the scale's width. */
export interface Stretch {
  readonly x: string;
  readonly width: string;
}

/** Where a balance lies on the scale. */
export function placeOf(balance: number): string {
  return percent((Math.min(1, Math.max(-1, balance)) + 1) / 2);
}

/** The stretch between two balances, whichever is the lower. */
export function stretchOf(one: number, other: number): Stretch {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return { x: placeOf(low), width: percent((high - low) / 2) };
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))}%`;
}
