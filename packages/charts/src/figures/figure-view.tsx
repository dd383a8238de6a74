import type { Figure } from "../figure.ts";
import type { Drawing } from "./drawing.ts";
import { IntervalsFigure } from "./intervals.tsx";
import { PlainFigureView } from "./plain-figure.tsx";
import { SeriesFigure } from "./series.tsx";

/** Draws any figure: the one component that pages and files share. */
export function FigureView(props: Drawing<Figure>) {
  const { figure, ...rest } = props;
  switch (figure.kind) {
    case "series":
      return <SeriesFigure figure={figure} {...rest} />;
    case "intervals":
      return <IntervalsFigure figure={figure} {...rest} />;
    default:
      return <PlainFigureView figure={figure} {...rest} />;
  }
}
