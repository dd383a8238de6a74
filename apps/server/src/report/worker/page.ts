import { PALETTES } from "@observatory/charts/theme";
import { PDF_FONTS } from "../../render/worker/pdf-fonts.ts";
import type { TextStyle } from "../blocks.ts";
import type { Setting } from "./set-lines.ts";

/** A4 with margins of 20 mm and a foot, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 56.69, foot: 34 } as const;

/** Where text stands. */
export const BODY = {
  width: PAGE.width - 2 * PAGE.margin,
  top: PAGE.margin,
  bottom: PAGE.height - PAGE.margin - 6,
} as const;

const { ink, inkSoft } = PALETTES.light;
const sans = { font: PDF_FONTS.sans, bold: PDF_FONTS.sansBold };
const serif = { font: PDF_FONTS.serifBold, bold: PDF_FONTS.serifBold };

/** A setting and the room before it. */
export interface Style extends Setting {
  readonly before: number;
}

export const STYLES: Readonly<Record<TextStyle | "h1" | "h2" | "contents", Style>> = {
  title: { ...serif, size: 28, leading: 34, colour: ink, before: 12 },
  h1: { ...serif, size: 18, leading: 23, colour: ink, before: 22 },
  h2: { ...sans, font: PDF_FONTS.sansBold, size: 11.5, leading: 15, colour: ink, before: 16 },
  lead: { ...sans, size: 13, leading: 18.5, colour: inkSoft, before: 10 },
  caption: { ...sans, size: 10.5, leading: 14.5, colour: ink, before: 20 },
  body: { ...sans, size: 10, leading: 14, colour: ink, before: 6 },
  small: { ...sans, size: 8.5, leading: 11.5, colour: inkSoft, before: 4 },
  source: { ...sans, size: 8, leading: 10.5, colour: ink, before: 3 },
  contents: { ...sans, size: 10, leading: 14, colour: ink, before: 5 },
};

/** Room for a label left of its text: the number of a source, the mark of an item. */
export const LABEL_WIDTH = 28;
