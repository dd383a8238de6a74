import { FONT } from "@observatory/charts/theme";
import type { Tree } from "./tree.ts";

/** Files of our fonts by name. */
export type FaceName =
  | "source-sans-3-400"
  | "source-sans-3-600"
  | "source-serif-4-400"
  | "source-serif-4-600"
  | "noto-sans-sc-400";

/** What of an element's look its words inherit. */
export interface TextStyle {
  readonly family: string;
  readonly weight: string;
  readonly size: number;
  readonly anchor: string;
}

export const PLAIN_STYLE: TextStyle = { family: FONT.sans, weight: "400", size: 16, anchor: "start" };

/** The style inside an element. */
export function styleWithin({ attributes }: Tree, outside: TextStyle): TextStyle {
  return {
    family: attributes.get("font-family") ?? outside.family,
    weight: attributes.get("font-weight") ?? outside.weight,
    size: Number.parseFloat(attributes.get("font-size") ?? String(outside.size)),
    anchor: attributes.get("text-anchor") ?? outside.anchor,
  };
}

/** The face that words of a style are set in; their Chinese characters stand in the Chinese one. */
export function faceOf({ family, weight }: TextStyle, character: string): FaceName {
  if (family.includes(`'${FONT.chinese}'`) && family.startsWith(`'${FONT.chinese}'`)) return "noto-sans-sc-400";
  if (CHINESE.test(character)) return "noto-sans-sc-400";
  const bold = weight === "bold" || Number(weight) >= 550;
  if (family.includes(FONT.serif)) return bold ? "source-serif-4-600" : "source-serif-4-400";
  return bold ? "source-sans-3-600" : "source-sans-3-400";
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** The words that stand in an element and not in one inside it. */
export function ownText({ children }: Tree): string {
  return children.filter((child) => typeof child === "string").join("");
}

export function fontFile(files: readonly string[], face: FaceName): string {
  const file = files.find((path) => path.endsWith(`${face}.ttf`));
  if (file === undefined) throw new Error(`missing font: ${face}`);
  return file;
}
