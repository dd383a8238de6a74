/**
 * The known word that a misspelt one most probably stands for.
 *
 * @param word - What was written.
 * @param known - What could have been meant.
 * @returns The nearest by edits (letters added, dropped, changed, swapped; case ignored) when they are at most a
 *   third of its letters; null when nothing is near.
 * @example nearest("approvedon", ["approvedOn", "letterOn"]); // "approvedOn"
 */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits = editDistance(bare(word), bare(candidate));
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best !== null && fewest <= Math.max(1, best.length / 3) ? best : null;
}

/** snake_case and camelCase are the same word to a reader. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[_\s]/g, "");
}

/** Letters added, dropped, changed, or swapped with their neighbour. */
function editDistance(from: string, to: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const edits = Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      line.push(swapped ? Math.min(edits, (twoAbove[column - 2] ?? edits) + 1) : edits);
    }
    [twoAbove, above] = [above, line];
  }
  return above[to.length] ?? 0;
}
