import { InputError } from "../../errors.ts";
import { nearest } from "../nearest.ts";
import type { Operation } from "./operation.ts";
import type { RefusalReasons, StepRefusal, WaysOut } from "./refusal.ts";

/** A step of a what-if that cannot be, with why as data: a page puts it into its reader's words. */
export class StepError extends InputError {
  readonly refusal: StepRefusal;

  constructor(refusal: StepRefusal, problem: ConstructorParameters<typeof InputError>[0]) {
    super(problem);
    this.refusal = refusal;
  }
}

/**
 * Refuses a step of a what-if, saying which, what is asked for, and the way out.
 *
 * @param at - The step's position in the text, or its first words where the steps are in canonical order already.
 * @param why - The reason's key in the catalogues of {@link stepRefusalText}, `of` what its sentence speaks of.
 */
export function refuseStep<Why extends keyof RefusalReasons>(
  at: number | string,
  given: { why: Why; of: RefusalReasons[Why]; rule: string; value: unknown; remedy?: string },
): never {
  const { why, of, ...problem } = given;
  throw new StepError({ why, of } as StepRefusal, { fn: "whatif", argument: "whatif", path: [at], ...problem });
}

/** How a step is called where something is wrong with it: its verb and what it is about. */
export function placeOf(step: Operation): string {
  return "id" in step ? `${step.do}.${step.id}` : step.do;
}

const namedMost = 16;

/** What could stand instead of something that is not known. */
export function waysOut(said: string, known: readonly string[]): WaysOut {
  const named = known.slice(0, namedMost).join(", ");
  return { meant: nearest(said, known), known: known.length > namedMost ? `${named} …` : named };
}

/** The same as a remedy. */
export const remedyOf = ({ meant, known }: WaysOut): string =>
  meant === null ? `known are ${known}` : `did you mean "${meant}"?`;
