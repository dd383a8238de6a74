import { InputError } from "../errors.ts";
import { ln } from "./elementary.ts";
import type { Random } from "./random.ts";

/**
 * Inverse of the triangular distribution function: where a uniform number falls between a low, a likely and a high value.
 *
 * @param u - In [0, 1].
 * @param low - Least value.
 * @param mode - Likeliest value, in [low, high].
 * @param high - Greatest value; equal to `low` gives that value.
 * @returns A number in [low, high].
 * @throws InputError unless low ≤ mode ≤ high, all finite, and `u` lies in [0, 1].
 * @source Kotz & van Dorp (2004), Beyond Beta, chapter 1.
 * @example triangularQuantile(0.5, 0, 1, 2); // 1
 */
export function triangularQuantile(u: number, low: number, mode: number, high: number): number {
  const fn = "triangularQuantile";
  if (!(u >= 0 && u <= 1)) throw new InputError({ fn, argument: "u", rule: "a probability in [0, 1]", value: u });
  if (!(Number.isFinite(low) && low <= mode && mode <= high && Number.isFinite(high))) {
    throw new InputError({ fn, argument: "mode", rule: "finite low ≤ mode ≤ high", value: mode });
  }
  const width = high - low;
  if (width === 0) return low;
  const rising = mode - low;
  if (u * width < rising) return low + Math.sqrt(u * width * rising);
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

/**
 * A standard Gumbel variate. The N largest of `ln p + gumbel` are a draw of N without replacement in proportion to p.
 *
 * @param random - Where the chance comes from.
 * @returns A finite number.
 * @source Yellott (1977), The relationship between Luce's Choice Axiom, Thurstone's Theory of Comparative Judgment, and
 *   the double exponential distribution, Journal of Mathematical Psychology 15, 109–144.
 * @example Number.isFinite(gumbel(createRandom(1))); // true
 */
export function gumbel(random: Random): number {
  let u = random.next();
  while (u === 0) u = random.next();
  return -ln(-ln(u));
}
