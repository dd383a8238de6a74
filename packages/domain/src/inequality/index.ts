export { type GiniOption, gini } from "./gini.ts";
