import { textWidth } from "../text/text-width.ts";
import { SIZE } from "../theme.ts";

const GAP = 8;

/**
 * Every tick, or every second, third, … so that their labels stand apart; so that the last one stays where that costs no more than
 * half of those that have room.
 */
export function sparseTicks<T extends { readonly label: string }>(ticks: readonly T[], width: number): readonly T[] {
  const gaps = ticks.length - 1;
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, SIZE.small)));
  const least = Math.max(1, Math.ceil((widest + GAP) / (width / Math.max(1, gaps))));
  const whole = Array.from({ length: least + 1 }, (_, i) => least + i).find((step) => gaps % step === 0);
  const step = whole ?? least;
  return ticks.filter((_, i) => i % step === 0);
}
