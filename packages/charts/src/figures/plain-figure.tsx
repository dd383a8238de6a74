import type { Figure } from "../figure.ts";
import type { Drawing } from "./drawing.ts";
import { LanesFigure } from "./lanes.tsx";
import { LedgerFigure } from "./ledger.tsx";
import { NamedDotsFigure } from "./named-dots.tsx";
import { PlaceMapFigure } from "./place-map.tsx";

const PLAIN = ["named-dots", "lanes", "ledger", "place-map"] as const;

/** Figures that React draws at once, as text if need be: no effects, no document, no Recharts. */
export type PlainFigure = Extract<Figure, { readonly kind: (typeof PLAIN)[number] }>;

export function isPlain(figure: Figure): figure is PlainFigure {
  return (PLAIN as readonly string[]).includes(figure.kind);
}

/** Draws a plain figure; for any figure see FigureView. */
export function PlainFigureView(props: Drawing<PlainFigure>) {
  const { figure, ...rest } = props;
  switch (figure.kind) {
    case "named-dots":
      return <NamedDotsFigure figure={figure} {...rest} />;
    case "lanes":
      return <LanesFigure figure={figure} {...rest} />;
    case "ledger":
      return <LedgerFigure figure={figure} {...rest} />;
    case "place-map":
      return <PlaceMapFigure figure={figure} {...rest} />;
    default:
      return figure satisfies never;
  }
}
