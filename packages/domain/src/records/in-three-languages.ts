import { z } from "zod";
import { text } from "./primitives.ts";

/** The same words in the languages of the product. */
export const inThreeLanguages = z.strictObject({
  en: text.describe("English"),
  de: text.describe("German"),
  fr: text.describe("French"),
});
