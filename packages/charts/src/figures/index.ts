export type { Drawing } from "./drawing.ts";
export { FigureView, figureHeight } from "./figure-view.tsx";
export { Picture, type PictureParts, pictureLayout, plotWidth } from "./picture.tsx";
export { type Reading, type ReadingRow, readingsOf } from "./readings.ts";
