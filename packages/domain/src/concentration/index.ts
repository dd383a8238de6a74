export { concentrationRatio } from "./concentration-ratio.ts";
export { effectiveNumber } from "./effective-number.ts";
export { hallTideman } from "./hall-tideman.ts";
export { herfindahl } from "./herfindahl.ts";
export type { UnitsOption } from "./holders.ts";
export type { IndexDefinition, IndexUnit } from "./index-definition.ts";
export { normalisedHerfindahl } from "./normalised-herfindahl.ts";
export { indexById, indices } from "./registry.ts";
