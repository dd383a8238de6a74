import { type CodedView, charts, readFigureCode } from "@observatory/charts";
import { UnknownError } from "./unknown-error.ts";

/**
 * The view that a code printed under a figure stands for.
 *
 * @throws UnknownError if it is no such code: mistyped, or of a chart that is not there.
 */
export function codedView(code: string): CodedView {
  const ids = charts.map(({ id }) => id);
  const found = readFigureCode(code, ids);
  if (found !== null) return found;
  throw new UnknownError("figure-code", code.slice(0, 100), [
    "codes as they stand under figures, like 21RQ-J093-8NKR-KAYP",
  ]);
}
