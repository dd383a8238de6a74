import type { Figure } from "../figure.ts";
import type { Drawing } from "./drawing.ts";
import { IntervalsFigure } from "./intervals.tsx";
import { intervalsLayout } from "./intervals-layout.ts";
import { LanesFigure } from "./lanes.tsx";
import { lanesLayout } from "./lanes-layout.ts";
import { LedgerFigure } from "./ledger.tsx";
import { ledgerLayout } from "./ledger-layout.ts";
import { NamedDotsFigure } from "./named-dots.tsx";
import { namedDotsLayout } from "./named-dots-layout.ts";
import { PlaceMapFigure } from "./place-map.tsx";
import { placeMapLayout } from "./place-map-layout.ts";
import { SeriesFigure } from "./series.tsx";
import { seriesLayout } from "./series-layout.ts";

/** Draws any figure: the one component that pages and files share. */
export function FigureView(props: Drawing<Figure>) {
  const { figure, ...rest } = props;
  switch (figure.kind) {
    case "named-dots":
      return <NamedDotsFigure figure={figure} {...rest} />;
    case "series":
      return <SeriesFigure figure={figure} {...rest} />;
    case "lanes":
      return <LanesFigure figure={figure} {...rest} />;
    case "intervals":
      return <IntervalsFigure figure={figure} {...rest} />;
    case "ledger":
      return <LedgerFigure figure={figure} {...rest} />;
    case "place-map":
      return <PlaceMapFigure figure={figure} {...rest} />;
    default:
      return figure satisfies never;
  }
}

/** The height a figure takes at a width, known before it is drawn. */
export function figureHeight(figure: Figure, width: number): number {
  switch (figure.kind) {
    case "named-dots":
      return Math.ceil(namedDotsLayout(figure, width).height);
    case "series":
      return Math.ceil(seriesLayout(figure, width).height);
    case "lanes":
      return Math.ceil(lanesLayout(figure, width).height);
    case "intervals":
      return Math.ceil(intervalsLayout(figure, width).height);
    case "ledger":
      return Math.ceil(ledgerLayout(figure, width).height);
    case "place-map":
      return Math.ceil(placeMapLayout(figure, width).height);
    default:
      return figure satisfies never;
  }
}
