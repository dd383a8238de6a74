import type { z } from "zod";
import { debt } from "../records/debt.ts";
import { chinaMilestone, euMilestone } from "../records/milestone.ts";
import type { MilestoneFacts } from "./milestones.ts";

/*
 * Milestones made up for tests: a law that commenced on a day of its own, unless told otherwise. Never shipped as facts.
 */

const anyLaw = {
  titleEn: "An invented law",
  shortEn: "Invented law",
  shortDe: "Erfundenes Gesetz",
  shortFr: "Loi inventée",
  issuersEn: ["A body"],
  docNumber: null,
  adoptedOn: "2020-01-01",
  publishedOn: null,
  effectiveOn: "2020-07-01",
  effectiveBasis: "own-date" as const,
  expiresOn: null,
  appliesFrom: [],
  supersededBy: null,
  status: "in-force" as const,
  phase: "regulate" as const,
  addressesDebts: [],
  scenarioDimensions: [],
  mentionedInBrief: false,
  summaryEn: "Invented for a test.",
  sources: [{ source: "an-invented-page", supports: ["adoptedOn" as const] }],
  verification: { adoptedOn: "seen" as const, effectiveOn: "seen" as const },
  checkedOn: "2026-11-23",
};

/** A Chinese milestone that is well formed, with what a test needs changed. */
export function inChina(id: string, change: Partial<z.input<typeof chinaMilestone>> = {}) {
  const own = { lane: "china", titleZh: "虚构的法律", issuersZh: ["某机关"], instrument: "law" };
  return chinaMilestone.parse({ id, ...own, ...anyLaw, ...change });
}

/** A European milestone that is well formed, with what a test needs changed. */
export function inTheUnion(id: string, change: Partial<z.input<typeof euMilestone>> = {}) {
  const own = { lane: "eu", titleZh: null, issuersZh: [], instrument: "regulation", chinaCounterparts: [] };
  return euMilestone.parse({ id, ...own, ...anyLaw, ...change });
}

/** What a milestone says of a debt, coded as seen. */
export function addresses(debt: string, articles: string[] = ["1"]) {
  return { debt, articles, articlesVerification: "seen" as const };
}

/** Facts that hold nothing but these milestones and debts. */
export function milestoneFacts(held: {
  readonly china?: MilestoneFacts["milestonesChina"];
  readonly eu?: MilestoneFacts["milestonesEu"];
  readonly debts?: readonly string[];
}): MilestoneFacts {
  const words = { en: "Debt", de: "Schuld", fr: "Dette" };
  const sources = [{ source: "an-invented-page", supports: [] }];
  const debts = (held.debts ?? ["privacy", "copyright"]).map((id, index) =>
    debt.parse({ id, rank: index + 1, name: words, definition: words, sources, verification: {}, checkedOn: "2026" }),
  );
  return { milestonesChina: held.china ?? [], milestonesEu: held.eu ?? [], debts };
}
