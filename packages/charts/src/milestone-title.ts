import { wordIn } from "@observatory/domain/facts";
import type { Milestone } from "@observatory/domain/records";
import type { Locale } from "./locale.ts";

/** What a milestone is called where there is room: its full title in English, its short name in other languages. */
export function milestoneTitle(milestone: Milestone, locale: Locale): string {
  return locale === "en" ? milestone.titleEn : wordIn(milestone, "short", locale);
}
