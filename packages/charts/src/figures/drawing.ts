import type { Palette } from "../theme.ts";

/** What every figure component is given; height follows from the contents. */
export interface Drawing<F> {
  readonly figure: F;
  readonly width: number;
  readonly palette: Palette;
  /** Starts every id inside the picture, so that two figures on one page never share one. */
  readonly idPrefix: string;
  /** What the figure shows in one sentence, for those who do not see it. */
  readonly label: string;
  /** Tooltips and links; absent in files. */
  readonly interactive?: boolean;
}
