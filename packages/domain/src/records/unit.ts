import { z } from "zod";
import { text } from "./primitives.ts";

const currency = z.enum(["CNY", "USD"]).describe("ISO 4217 code");

/** What a number counts or measures; values stand in single units, never in hundreds of millions or per cent. */
export const unit = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("count").describe("Whole things, counted"), of: text.describe("The things") }),
    z.strictObject({ kind: z.literal("money").describe("Money, in single units of the currency"), currency }),
    z.strictObject({ kind: z.literal("money-per-person").describe("Money for each person"), currency }),
    z.strictObject({ kind: z.literal("person-years").describe("Work of one person for one year, whole numbers") }),
    z.strictObject({
      kind: z.literal("share").describe("Part of a whole, as a fraction 0–1"),
      of: text.describe("The whole"),
    }),
    z.strictObject({
      kind: z.literal("change").describe("Change against the year before, as a fraction; −0.26 is a fall by 26 %"),
      of: text.describe("What changed"),
    }),
    z.strictObject({
      kind: z.literal("index").describe("Points of an index"),
      max: z.number().positive().describe("The most that can be reached"),
    }),
  ])
  .describe("Unit of the value");
export type Unit = z.output<typeof unit>;

/**
 * Why a number cannot be a value in a unit: the commonest slip is per cent where a fraction is asked.
 *
 * @param value - The number, in single units.
 * @param unit - What it is said to count or measure.
 * @returns The rule it breaks, or null when it fits.
 * @example unitProblem(42.5, { kind: "share", of: "the sample" }); // "a share as a fraction 0–1, not per cent"
 */
export function unitProblem(value: number, unit: Unit): string | null {
  switch (unit.kind) {
    case "count":
    case "person-years":
      return Number.isInteger(value) && value >= 0 ? null : "a whole number that is not negative";
    case "money":
    case "money-per-person":
      return value >= 0 ? null : "an amount that is not negative";
    case "share":
      return value >= 0 && value <= 1 ? null : "a share as a fraction 0–1, not per cent";
    case "change":
      return value >= -1 && value <= 10 ? null : "a change as a fraction from −1 to 10, not per cent";
    case "index":
      return value >= 0 && value <= unit.max ? null : "points from 0 to the most that can be reached";
    default:
      return unit satisfies never;
  }
}
