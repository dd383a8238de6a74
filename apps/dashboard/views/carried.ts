/**
 * Drawings on their way from a page's data to its HTML. What a server component renders is written twice into an answer: as HTML, and in the
 * script that the page comes alive from. A drawing never changes in the browser, so the script carries its name alone, and the
 * HTML takes it from here. The two renderings of one answer run in one process, but have no module in common.
 */
const place: unique symbol = Symbol.for("observatory.carried") as never;
const house = globalThis as { [place]?: Map<string, string> };
const keptMost = 500;

/** Lays a drawing by; a few hundred younger ones later it is gone. */
export function carry(id: string, svg: string): void {
  house[place] ??= new Map();
  const carried = house[place];
  carried.delete(id);
  carried.set(id, svg);
  for (const oldest of carried.keys()) {
    if (carried.size <= keptMost) break;
    carried.delete(oldest);
  }
}

export const carried = (id: string): string | undefined => house[place]?.get(id);
