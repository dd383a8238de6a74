import type { MarkCertainty, MarkShape } from "../figure.ts";
import type { Palette } from "../theme.ts";
import { Mark } from "./mark.tsx";

/** The years above a figure, each with its line down through it. */
export function YearLines(props: {
  ticks: readonly { readonly value: number; readonly x: number; readonly label: string }[];
  bottom: number;
  palette: Palette;
}) {
  return props.ticks.map(({ value, x, label }) => (
    <g key={value}>
      <line x1={x} x2={x} y1={18} y2={props.bottom} stroke={props.palette.grid} />
      <text x={x} y={12} fill={props.palette.inkSoft}>
        {label}
      </text>
    </g>
  ));
}

/** A mark at the first day it may be of; a dotted line to the last where only the month or year is known. */
export function MarkOnTime(props: {
  mark: { readonly shape: MarkShape; readonly certainty?: MarkCertainty | undefined };
  x0: number;
  x1: number;
  y: number;
  r: number;
  colour: string;
  paper: string;
}) {
  const { mark, x0, x1, y, r, colour, paper } = props;
  return (
    <>
      {x1 - x0 > 1 ? (
        <line x1={x0} x2={x1} y1={y} y2={y} stroke={colour} strokeWidth={2} strokeDasharray="2 2" />
      ) : null}
      <Mark x={x0} y={y} r={r} shape={mark.shape} colour={colour} paper={paper} certainty={mark.certainty} />
    </>
  );
}
