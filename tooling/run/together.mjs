import { answers } from "./answers.mjs";

/** @typedef {{ name: string, words: string[], cwd: string, env: Record<string, string>, ready: string }} Part */

/**
 * Starts parts one after the other, each once the one before it answers at `ready` (at once where that is empty), and keeps them
 * together from then on: when one ends by itself all end, and this process with its status.
 *
 * @param {import("./children.mjs").Children} children
 * @param {Part[]} parts
 * @param {{ withinMs: number, end: (status: number, line: string) => Promise<never> }} options
 */
export async function together(children, parts, { withinMs, end }) {
  for (const part of parts) {
    let ended = false;
    children.start(part.name, part.words, part).exited.then(async ({ code, signal }) => {
      ended = true;
      if (children.stopping) return;
      const how = signal === null ? `with status ${code}` : `by ${signal}`;
      await end(code || 1, `The ${part.name} ended ${how}, so everything was stopped; its last lines are above.`);
    });
    if (part.ready === "") continue;
    const obstacle = await answers(part.ready, { withinMs, giveUp: () => ended || children.stopping });
    if (ended || children.stopping) return await new Promise(() => {}); // whoever ended it speaks and exits
    if (obstacle !== null) {
      const seconds = withinMs / 1000;
      await end(
        1,
        `The ${part.name} did not answer at ${part.ready} within ${seconds} s (${obstacle}); everything was stopped.`,
      );
    }
  }
}
