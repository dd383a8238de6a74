import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { FONT } from "@observatory/charts/theme";

export interface TextStyle {
  readonly fontSize: string;
  readonly fontFamily: string;
  readonly fontWeight: string;
}

const context = createCanvas(1, 1).getContext("2d");

/** Makes our fonts known to the canvas that measures with them. */
export function registerFonts(files: readonly string[]): void {
  for (const file of files) {
    if (GlobalFonts.registerFromPath(file) === null) throw new Error(`cannot read the font ${file}`);
  }
}

/** Width of a text in px, as a browser with our fonts measures it. */
export function measure(text: string, style: TextStyle): number {
  const family = style.fontFamily === "" ? FONT.sans : style.fontFamily.replaceAll(/["']/g, "");
  context.font = `${style.fontWeight} ${style.fontSize} "${family}", "${FONT.sans}", "${FONT.chinese}"`;
  return context.measureText(text).width;
}

/** Height of one line of text in px. */
export function lineHeight(style: TextStyle): number {
  return Number.parseFloat(style.fontSize) * 1.2;
}
