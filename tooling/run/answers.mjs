import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until an address answers with a success.
 *
 * @param {string} url
 * @param {{ withinMs: number, giveUp: () => boolean }} options - `giveUp` is asked between tries.
 * @returns {Promise<string | null>} null once it has answered; otherwise the last thing that stood in the way.
 */
export async function answers(url, { withinMs, giveUp }) {
  const until = Date.now() + withinMs;
  let last = "no answer";
  while (Date.now() < until && !giveUp()) {
    try {
      // One request may take all the time there is: the first page is made when it is asked for.
      const signal = AbortSignal.timeout(Math.max(until - Date.now(), 1000));
      const response = await fetch(url, { signal, redirect: "manual" });
      await response.body?.cancel();
      if (response.status < 400) return null;
      last = `status ${response.status}`;
    } catch (error) {
      last = error instanceof Error && error.name === "TimeoutError" ? "no answer" : "no connection";
    }
    await sleep(150);
  }
  return last;
}
