// What draws without Recharts, behind a door of its own: a bundler that splits would bring Recharts along with anything from the other.

export { pieces } from "../text/wrap.ts";
export { figureHeight } from "./figure-height.ts";
export { sheetsOf } from "./figure-sheets.ts";
export { Picture, type PictureParts, pictureLayout, plotWidth } from "./picture.tsx";
export { isPlain, PlainFigureView } from "./plain-figure.tsx";
