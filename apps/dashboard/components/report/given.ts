import type { Locale, ReportChoice } from "@observatory/charts";
import type { ReportOutline } from "../../ask/report.ts";
import type { ReportPageWords } from "../../words/report/words.ts";

/** What every part of the page of reports is given. */
export interface Given {
  readonly choice: ReportChoice;
  readonly outline: ReportOutline;
  readonly locale: Locale;
  readonly words: ReportPageWords;
}
