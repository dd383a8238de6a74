import type { Figure } from "../figure.ts";
import { intervalsLayout } from "./intervals-layout.ts";
import { lanesLayout } from "./lanes-layout.ts";
import { ledgerLayout } from "./ledger-layout.ts";
import { namedDotsLayout } from "./named-dots-layout.ts";
import { placeMapLayout } from "./place-map-layout.ts";
import { seriesLayout } from "./series-layout.ts";

/** The height a figure takes at a width, known before it is drawn. */
export function figureHeight(figure: Figure, width: number): number {
  return Math.ceil(layoutOf(figure, width).height);
}

function layoutOf(figure: Figure, width: number): { readonly height: number } {
  switch (figure.kind) {
    case "named-dots":
      return namedDotsLayout(figure, width);
    case "series":
      return seriesLayout(figure, width);
    case "lanes":
      return lanesLayout(figure, width);
    case "intervals":
      return intervalsLayout(figure, width);
    case "ledger":
      return ledgerLayout(figure, width);
    case "place-map":
      return placeMapLayout(figure, width);
    default:
      return figure satisfies never;
  }
}
