import { type CodedView, charts, ParameterError, readFigureCode } from "@observatory/charts";
import { InputError } from "@observatory/domain";
import type { Facts } from "@observatory/domain/facts";
import { GoneError } from "./gone-error.ts";
import { payloadOf } from "./payload-of.ts";
import { UnknownError } from "./unknown-error.ts";

/**
 * The view that a code printed under a figure stands for.
 *
 * @param facts - Today's: of these the view must still be one that can be made.
 * @throws UnknownError if it is no such code: mistyped, or of a chart that is not there.
 * @throws GoneError if one of its choices is no longer understood.
 */
export function codedView(facts: Facts, code: string): CodedView {
  const ids = charts.map(({ id }) => id);
  const found = readFigureCode(code, ids);
  if (found === null)
    throw new UnknownError("figure-code", code.slice(0, 100), [
      "codes as they stand under figures, like 21RQ-J093-8NKR-KAYP",
    ]);
  const { chart, query, locale } = found;
  try {
    payloadOf(facts, { chart, query: [...new URLSearchParams(query)], locale });
    return found;
  } catch (error) {
    if (error instanceof ParameterError || error instanceof InputError) throw new GoneError(chart, error.message);
    throw error;
  }
}
