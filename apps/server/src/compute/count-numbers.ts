/** How many numbers and texts a parsed JSON value holds; stops counting beyond `most`. */
export function countNumbers(value: unknown, most: number): number {
  const waiting: unknown[] = [value];
  let count = 0;
  for (let next = waiting.pop(); count <= most; next = waiting.pop()) {
    if (typeof next === "object" && next !== null) waiting.push(...Object.values(next).slice(0, most + 1));
    else count++;
    if (waiting.length === 0) break;
  }
  return count;
}
