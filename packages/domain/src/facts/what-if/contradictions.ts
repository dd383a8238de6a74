import type { Operation } from "./operation.ts";
import { printOperation } from "./print-what-if.ts";
import { placeOf, refuseStep } from "./refuse.ts";

/** What a step decides: a part of a thing, or all of it. */
interface Decision {
  readonly thing: string;
  readonly part: "whole" | "place" | "date" | `year ${number}`;
}

/** What each step decides about which record, market or indicator. */
function decisionOf(step: Operation): Decision {
  switch (step.do) {
    case "add-platform":
    case "drop-platform":
      return { thing: `platform ${step.id}`, part: "whole" };
    case "add-zone":
    case "drop-zone":
      return { thing: `zone ${step.id}`, part: "whole" };
    case "move-platform":
      return { thing: `platform ${step.id}`, part: "place" };
    case "move-zone":
      return { thing: `zone ${step.id}`, part: "place" };
    case "date-platform":
      return { thing: `platform ${step.id}`, part: "date" };
    case "date-zone":
      return { thing: `zone ${step.id}`, part: "date" };
    case "date-milestone":
    case "drop-milestone":
      return { thing: `milestone ${step.id}`, part: "whole" };
    case "set-shares":
      return { thing: `market share ${step.id}`, part: "whole" };
    case "add-shares":
      return { thing: `market ${step.id} in ${step.period}`, part: "whole" };
    case "judge":
      return { thing: `indicator ${step.id}`, part: step.year === null ? "whole" : `year ${step.year}` };
    case "no-binding-since":
      return { thing: "all binding rules", part: "whole" };
    default:
      return step satisfies never;
  }
}

/**
 * Refuses steps that contradict each other: two that decide the same of one record. What is left can be laid in any order
 * with one outcome.
 */
export function refuseContradictions(steps: readonly Operation[]): void {
  const taken: (Decision & { readonly step: Operation })[] = [];
  for (const step of steps) {
    const decision = decisionOf(step);
    const { thing, part } = decision;
    const rival = taken.find(
      (one) => one.thing === thing && (one.part === part || one.part === "whole" || part === "whole"),
    );
    if (rival !== undefined) {
      const remedy = `${printOperation(rival.step)} decides it already; keep one of the two`;
      refuseStep(placeOf(step), {
        why: "decided",
        of: { step: printOperation(step), other: printOperation(rival.step) },
        rule: `one decision on ${thing}`,
        value: printOperation(step),
        remedy,
      });
    }
    taken.push({ ...decision, step });
  }
}
