import { z } from "zod";

/** How firmly a source states a number. */
export const qualifier = z
  .enum(["exact", "about", "over", "under"])
  .describe("exact: as printed; about: rounded or estimated; over: at least this much; under: at most this much");
export type Qualifier = z.output<typeof qualifier>;
