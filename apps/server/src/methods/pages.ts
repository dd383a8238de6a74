/// <reference path="./markdown.d.ts" />
import bounds from "../../../../docs/methods/bounds.md";
import composite from "../../../../docs/methods/composite.md";
import concentration from "../../../../docs/methods/concentration.md";
import inequality from "../../../../docs/methods/inequality.md";
import inference from "../../../../docs/methods/inference.md";
import scenario from "../../../../docs/methods/scenario.md";
import time from "../../../../docs/methods/time.md";

/** docs/methods, in the order in which one reads it. */
export const methodTexts: readonly (readonly [id: string, markdown: string])[] = [
  ["concentration", concentration],
  ["bounds", bounds],
  ["inequality", inequality],
  ["inference", inference],
  ["time", time],
  ["scenario", scenario],
  ["composite", composite],
];
