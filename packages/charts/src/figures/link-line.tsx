import type { KeyEntry, LinkShape } from "../figure.ts";

const DASH: Readonly<Record<LinkShape, string | undefined>> = {
  "solid-line": undefined,
  "dashed-line": "5 3",
  "dotted-line": "1.5 3",
  "closed-ring": undefined,
};

export function isLinkShape(shape: KeyEntry["shape"]): shape is LinkShape {
  return Object.hasOwn(DASH, shape);
}

/** A link's line; its dash tells its kind without colour. */
export function LinkLine({ path, shape, colour }: { path: string; shape: LinkShape; colour: string }) {
  return <path d={path} fill="none" stroke={colour} strokeWidth={1.25} strokeDasharray={DASH[shape]} />;
}

/** What stands for a kind of link in a key. */
export function LinkSign(props: { x: number; y: number; shape: LinkShape; colour: string }) {
  const { x, y, shape, colour } = props;
  if (shape !== "closed-ring") return <LinkLine path={`M${x - 1} ${y}h13`} shape={shape} colour={colour} />;
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
