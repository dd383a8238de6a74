import { z } from "zod";
import { RULES } from "../scenario/rule.ts";
import { numbers } from "./fields.ts";

/** The rule by which scores are brought together. */
export const ruleField = z.enum(RULES as ["arithmetic", "geometric", "harmonic", "symmetric"]).default("arithmetic");

/** Floor under scores for every rule but the arithmetic. */
export const epsilonField = z.number().default(0.01);

/** Seed of a random stream. */
export const seedField = z.int().default(1);

/** A matrix, one list a row. */
export const rows = z.array(numbers);
