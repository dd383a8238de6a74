import { styleWithin, type TextStyle } from "./text-runs.ts";
import type { Tree } from "./tree.ts";

/** A piece of a text in one face, at its own place or where the piece before it ends. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number | null;
  readonly y: number | null;
  readonly dy: number;
}

/** Runs up to the next one that has a place of its own: what an anchor moves together. */
export function chunksOf(runs: readonly Run[]): Run[][] {
  const chunks: Run[][] = [];
  for (const run of runs) {
    if (run.x !== null || chunks.length === 0) chunks.push([run]);
    else chunks.at(-1)?.push(run);
  }
  return chunks;
}

/** What a text says, piece by piece, each with its place as SVG has it. */
export function* runsOf(element: Tree, style: TextStyle, isFirst = true): Generator<Run> {
  const read = (name: string) =>
    element.attributes.has(name) ? Number.parseFloat(element.attributes.get(name) ?? "") : null;
  let place = { x: read("x") ?? (isFirst ? 0 : null), y: read("y") ?? (isFirst ? 0 : null), dy: shift(element, style) };
  for (const child of element.children) {
    if (typeof child !== "string") {
      for (const run of runsOf(child, styleWithin(child, style), false)) {
        yield { ...run, x: run.x ?? place.x, y: run.y ?? place.y, dy: run.dy + place.dy };
        place = { x: null, y: null, dy: 0 };
      }
      continue;
    }
    yield { text: child, style, ...place };
    place = { x: null, y: null, dy: 0 };
  }
}

/** How far below its place a text's baseline lies. */
function shift({ attributes }: Tree, { size }: TextStyle): number {
  const dy = attributes.get("dy") ?? "0";
  const moved = Number.parseFloat(dy) * (dy.endsWith("em") ? size : 1);
  const baseline = attributes.get("dominant-baseline");
  if (baseline === "central" || baseline === "middle") return moved + size * 0.35;
  return baseline === "hanging" ? moved + size * 0.75 : moved;
}
