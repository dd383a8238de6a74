import { z } from "zod";
import { inThreeLanguages } from "./in-three-languages.ts";
import { milestoneId } from "./milestone.ts";
import { idOf, recordOf, text } from "./primitives.ts";

const recommendationId = idOf<"Recommendation">().describe("Id of a record of recommendations.json");

const watched = z.strictObject({
  id: idOf<"RecommendationIndicator">().describe("Stable name of the indicator"),
  name: inThreeLanguages.describe("What to watch"),
  unitEn: text.describe("In what it is told"),
  howEn: text.describe("How it is measured"),
  tables: z.array(text).describe("Tables it can be computed from; empty where none carries it"),
  outsideEn: text
    .nullable()
    .describe("The source outside this compilation that it would take; null where the tables do"),
});

const instrument = z.strictObject({
  milestone: milestoneId.describe("The EU measure, in milestones-eu.json"),
  relevance: inThreeLanguages.describe("Judged: why it bears on the recommendation"),
});

/** A recommendation of the brief to the EU, with what to watch; the brief names no indicator and no legal act. */
export const recommendation = recordOf(recommendationId, {
  rank: z.int().min(1).describe("Place in the brief, from 1"),
  title: inThreeLanguages.describe("The recommendation as a heading, in our words"),
  summary: inThreeLanguages.describe("What is recommended, in one sentence of our own"),
  indicators: z.array(watched).min(1).describe("Proposed by the compilers: what would show progress or need"),
  euInstruments: z.array(instrument).describe("Judged: EU measures that bear on it"),
});
export type Recommendation = z.output<typeof recommendation>;
