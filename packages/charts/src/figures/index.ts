export type { Drawing } from "./drawing.ts";
export { figureHeight } from "./figure-height.ts";
export { FigureView } from "./figure-view.tsx";
export { type Reading, type ReadingRow, readingsOf } from "./readings.ts";
