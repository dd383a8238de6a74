/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @param {number} value */
export const rounded = (value, digits = 3) => Number(value.toPrecision(digits));

/**
 * What each of several does takes, in turns, so that a busy moment hits them alike.
 *
 * @param {Record<string, (turn: number) => Promise<unknown>>} runs
 * @param {{ turns: number, warm: number }} options - Turns that count, and turns before them that do not.
 * @returns {Promise<Record<string, number[]>>} milliseconds by name
 */
export async function inTurns(runs, { turns, warm }) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let turn = -warm; turn < turns; turn++)
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      await run(turn);
      if (turn >= 0) times[name]?.push(performance.now() - start);
    }
  return times;
}
