import type { Figure } from "../figure.ts";
import { intervalsLayout } from "./intervals-layout.ts";
import { lanesLayout } from "./lanes-layout.ts";
import { ledgerLayout } from "./ledger-layout.ts";
import { namedDotsLayout } from "./named-dots-layout.ts";
import { placeMapLayout } from "./place-map-layout.ts";
import { seriesLayout } from "./series-layout.ts";

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
