export { type ChartFile, chartFile } from "./files/chart-files.ts";
export { checkPixels, type FileOptions, FORMATS, type Format, OPTIONS, PRESETS } from "./files/options.ts";
export { readRecipe } from "./files/recipe.ts";
export { UnknownError } from "./files/unknown-error.ts";
export { type Verdict, verifyFile } from "./files/verify.ts";
export { VersionError } from "./files/version-error.ts";
export { createRenderer, type Picture, type Renderer, type RendererOptions } from "./render/renderer.ts";
export { REPORT_FORMATS, type ReportFile, reportFile } from "./report/report-file.ts";
