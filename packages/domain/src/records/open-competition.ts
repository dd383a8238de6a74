import { z } from "zod";
import { gb2260, idOf, partialDate, provinceGb2260, recordOf, text, verification } from "./primitives.ts";

/*
 * Open competition (jiebang guashuai, 揭榜挂帅): an authority publishes a list of tasks, and whoever solves one wins it.
 */

const openCompetitionRoundId = idOf<"OpenCompetitionRound">().describe(
  "Id of a record of open-competition-rounds.json",
);

const event = z.strictObject({
  on: partialDate.describe("When"),
  eventEn: text.describe("What happened"),
  verification,
});

/** A number that a round is known by: applications, units selected, winners. */
const counted = z
  .strictObject({
    kind: z
      .enum(["tasks", "applications", "shortlisted", "selected", "potential", "winners", "other"])
      .describe("What is counted; other: something of this round alone"),
    whatEn: text.describe("What is counted, in words"),
    count: z.int().min(0).nullable().describe("How many; null where it was not found"),
    missing: text.exactOptional().describe("Why it is null"),
    verification: verification.exactOptional(),
    note: text.exactOptional().describe("What a reader has to know beside the number"),
  })
  .refine((entry) => (entry.count === null) === (entry.missing !== undefined), {
    path: ["missing"],
    message: "a reason exactly where the count is null",
  })
  .refine((entry) => (entry.count === null) === (entry.verification === undefined), {
    path: ["verification"],
    message: "how far it was verified exactly where there is a count",
  });

const task = z.strictObject({
  order: z.int().min(1).nullable().describe("Place in the call; null where it is not known"),
  nameEn: text.describe("The task, direction or field, in English"),
  nameZh: text.nullable().describe("Its Chinese name; null where it was not found"),
  verification,
  note: text.exactOptional().describe("What a reader has to know beside the name"),
});

/** A national round of open competition that matters for AI. */
export const openCompetitionRound = recordOf(openCompetitionRoundId, {
  titleEn: text.describe("Short English title"),
  titleZh: text.describe("Chinese title"),
  organisersEn: z.array(text).min(1).describe("Who calls, in English"),
  organisersZh: z.array(text).min(1).describe("Who calls, in Chinese"),
  ai: z.enum(["all", "some", "none"]).describe("How much of the round is AI: all of it, a part, or nothing"),
  docNumber: text.nullable().describe("Number of the document"),
  announcedOn: partialDate.describe("When the call was published"),
  taskCount: z.int().min(1).nullable().describe("How many tasks, in the unit named"),
  taskUnitEn: text.nullable().describe("What the tasks are counted in; rounds with different units do not add up"),
  selectionRuleEn: text.nullable().describe("Who may apply and how the choice is made"),
  timeline: z.array(event).describe("What happened, earliest first"),
  counts: z.array(counted).describe("Numbers the round is known by"),
  tasks: z.array(task).describe("The tasks whose names are known; fewer than taskCount where some were not found"),
  areasAskedEn: z
    .array(text)
    .min(1)
    .exactOptional()
    .describe("Areas in which a district was asked to propose tasks beforehand; not the tasks"),
});
export type OpenCompetitionRound = z.output<typeof openCompetitionRound>;

const localCallId = idOf<"LocalCall">().describe("Id of a record of open-competition-local-calls.json");

/** What a province, city or district did about open competition; a sample, not a census. */
export const localCall = recordOf(localCallId, {
  on: partialDate.describe("When"),
  placeEn: text.describe("Place, in English"),
  placeZh: text.describe("Place, in Chinese"),
  provinceGb2260: provinceGb2260.describe("Province of the place"),
  gb2260: gb2260.describe("Code of the place itself"),
  organiserEn: text.describe("Who acted"),
  role: z.enum(["own", "national"]).describe("own: a competition of its own; national: its part in a national round"),
  summaryEn: text.describe("What it did"),
});
export type LocalCall = z.output<typeof localCall>;
