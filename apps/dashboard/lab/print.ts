import type { Locale, ModelledIndicator } from "@observatory/charts";
import { formats } from "@observatory/charts/format";

/** Numbers of the laboratory in the reader's language. */
export function labPrint(locale: Locale) {
  const { share, signed, signedShare, decimal, count } = formats(locale);
  const inUnit: Record<ModelledIndicator["unit"], (value: number) => string> = {
    share: (value) => share(value),
    years: (value) => decimal(value, 1),
    tasks: (value) => count(value),
    index: (value) => decimal(value, 2),
    points: (value) => signed(100 * value, 1),
    "relative-change": (value) => signedShare(value, 1),
  };
  return {
    share: (value: number | null) => (value === null ? "–" : share(value)),
    /** To two places: what a slider does must be seen. */
    balance: (value: number | null) => (value === null ? "–" : signed(value, 2)),
    count,
    decimal: (value: number) => decimal(value, 1),
    /** A value in an indicator's own unit. */
    value: ({ unit, written }: ModelledIndicator, value: number) => written.split("%").join(inUnit[unit](value)),
    rest: (judged: number) => share(1 - judged),
  };
}
