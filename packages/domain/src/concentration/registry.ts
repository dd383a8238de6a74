import { coefficientOfVariationIndex } from "../inequality/coefficient-of-variation.ts";
import { giniIndex } from "../inequality/gini.ts";
import { hooverIndex } from "../inequality/hoover.ts";
import { theilTIndex } from "../inequality/theil.ts";
import {
  concentrationRatio1Index,
  concentrationRatio2Index,
  concentrationRatio3Index,
  concentrationRatio4Index,
  concentrationRatio8Index,
} from "./concentration-ratio.ts";
import { effectiveNumberIndex } from "./effective-number.ts";
import { evennessIndex } from "./evenness.ts";
import { garciaAlbaIndex } from "./garcia-alba.ts";
import { hallTidemanIndex } from "./hall-tideman.ts";
import { herfindahlIndex } from "./herfindahl.ts";
import { hirschmanIndex } from "./hirschman.ts";
import type { IndexDefinition } from "./index-definition.ts";
import { leaderGapIndex } from "./leader-gap.ts";
import { normalisedHerfindahlIndex } from "./normalised-herfindahl.ts";
import { shannonEntropyIndex } from "./shannon-entropy.ts";
import { theilOfSharesIndex } from "./theil-of-shares.ts";

/** Every index a chart or a page can show, in the order in which they are offered. */
export const indices: readonly IndexDefinition[] = [
  herfindahlIndex,
  effectiveNumberIndex,
  normalisedHerfindahlIndex,
  hallTidemanIndex,
  concentrationRatio1Index,
  concentrationRatio2Index,
  concentrationRatio3Index,
  concentrationRatio4Index,
  concentrationRatio8Index,
  leaderGapIndex,
  garciaAlbaIndex,
  hirschmanIndex,
  shannonEntropyIndex,
  evennessIndex,
  theilOfSharesIndex,
  giniIndex,
  hooverIndex,
  theilTIndex,
  coefficientOfVariationIndex,
];

/**
 * The index with this id.
 *
 * @returns The definition, or null when there is none of that name.
 * @example indexById("gini")?.zeros; // "kept"
 */
export function indexById(id: string): IndexDefinition | null {
  return indices.find((index) => index.id === id) ?? null;
}
