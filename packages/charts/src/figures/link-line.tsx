import type { KeyShape, LinkShape, MarkShape } from "../figure.ts";
import { Mark } from "./mark.tsx";

const DASH: Readonly<Record<LinkShape, string | undefined>> = {
  "solid-line": undefined,
  "dashed-line": "5 3",
  "dotted-line": "1.5 3",
  "closed-ring": undefined,
};

export function isLinkShape(shape: KeyShape): shape is LinkShape {
  return Object.hasOwn(DASH, shape);
}

/** A link's line; its dash tells its kind without colour. */
export function LinkLine({ path, shape, colour }: { path: string; shape: LinkShape; colour: string }) {
  return <path d={path} fill="none" stroke={colour} strokeWidth={1.25} strokeDasharray={DASH[shape]} />;
}

interface Sign {
  readonly x: number;
  readonly y: number;
  readonly shape: LinkShape;
  readonly colour: string;
  readonly paper: string;
  readonly marker?: MarkShape | undefined;
}

/** How long the piece of line is; longer with a mark on it, so that its dashes show on both sides. */
const PIECE = { plain: 13, marked: 24 } as const;

/** How wide a sign is. */
export function signWidth({ marker }: Pick<Sign, "marker">): number {
  return marker === undefined ? PIECE.plain : PIECE.marked;
}

/** What stands for a kind of link, or for a line and its points, in a key or beside a name. */
export function LinkSign({ x, y, shape, colour, paper, marker }: Sign) {
  if (shape !== "closed-ring")
    return (
      <>
        <LinkLine path={`M${x - 1} ${y}h${signWidth({ marker })}`} shape={shape} colour={colour} />
        {marker === undefined ? null : (
          <Mark x={x - 1 + PIECE.marked / 2} y={y} r={3.5} shape={marker} colour={colour} paper={paper} />
        )}
      </>
    );
  return (
    <>
      <circle cx={x + 5} cy={y} r={2.5} fill={colour} />
      <LinkLine path={ringPath(x + 5, y, 6)} shape={shape} colour={colour} />
    </>
  );
}

/** A ring around a mark: no way leads from it. */
export function ringPath(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
