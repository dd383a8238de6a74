import type { MarkCertainty, MarkShape } from "../figure.ts";

/** One mark: its shape tells its kind, a hollow middle that its date or fact is not confirmed. */
export function Mark(props: {
  x: number;
  y: number;
  r: number;
  shape: MarkShape;
  colour: string;
  paper: string;
  certainty?: MarkCertainty | undefined;
}) {
  const { x, y, r, shape, colour, paper, certainty } = props;
  const hollow = certainty === "recalled" || shape === "ring";
  const paint = { fill: hollow ? paper : colour, stroke: colour, strokeWidth: hollow ? 1.75 : 1 };
  if (shape === "circle" || shape === "ring") return <circle cx={x} cy={y} r={r} {...paint} />;
  if (shape === "square") return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} {...paint} />;
  const reach = r * 1.25;
  const points =
    shape === "diamond"
      ? [x, y - reach, x + reach, y, x, y + reach, x - reach, y]
      : [x, y - reach, x + reach, y + r * 0.85, x - reach, y + r * 0.85];
  return <polygon points={points.join(" ")} {...paint} />;
}
