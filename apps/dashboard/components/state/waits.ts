const firstMs = 2_000;
const longestMs = 30_000;

/** How long to wait before trying again, after so many tries: twice as long each time, up to half a minute. */
export function waits(tries: number): number {
  return Math.min(firstMs * 2 ** tries, longestMs);
}
