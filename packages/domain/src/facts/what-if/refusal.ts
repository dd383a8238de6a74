import type { Language } from "../claims/words.ts";
import { de } from "./refusal-words-de.ts";
import { en } from "./refusal-words-en.ts";
import { fr } from "./refusal-words-fr.ts";

/** What could stand instead. */
export interface WaysOut {
  /** What was likely meant; null where nothing is near. */
  readonly meant: string | null;
  /** What is known, the first of it where there is much. */
  readonly known: string;
}

/** Why a step of a what-if is refused, each with what its sentence speaks of. */
export interface RefusalReasons {
  readonly version: { readonly known: string };
  readonly tooMany: { readonly most: number };
  readonly twice: { readonly step: string };
  readonly verb: { readonly verb: string } & WaysOut;
  /** `step` is not written as `form` has it. */
  readonly form: { readonly step: string; readonly form: string };
  readonly laidAlready: Readonly<Record<never, never>>;
  readonly decided: { readonly step: string; readonly other: string };
  readonly unchanged: { readonly step: string };
  readonly twoZones: { readonly one: string; readonly other: string; readonly place: string };
  readonly taken: { readonly id: string };
  readonly record: { readonly id: string } & WaysOut;
  readonly place: { readonly id: string } & WaysOut;
  readonly market: { readonly id: string } & WaysOut;
  readonly indicator: { readonly id: string } & WaysOut;
  readonly period: { readonly period: string; readonly record: string };
  readonly goneAlready: { readonly step: string };
  readonly europe: { readonly id: string };
  readonly noRuleSince: { readonly day: string };
}

/** A reason with its values, as plain data that can be sent. */
export type StepRefusal = {
  readonly [Why in keyof RefusalReasons]: { readonly why: Why; readonly of: RefusalReasons[Why] };
}[keyof RefusalReasons];

/** One language: a sentence or two for every reason. */
export type RefusalWords = { readonly [Why in keyof RefusalReasons]: (of: RefusalReasons[Why]) => string };

const catalogues: Readonly<Record<Language, RefusalWords>> = { en, de, fr };

/**
 * Why a step of a what-if is refused, and the way out, in a reader's language.
 *
 * @param refusal - From the {@link StepError} that refused it.
 * @example stepRefusalText("en", { why: "taken", of: { id: "dji" } }); // "There is a record “dji” already; give the new one another id, such as dji-2."
 */
export function stepRefusalText(language: Language, { why, of }: StepRefusal): string {
  const say = catalogues[language][why] as (values: typeof of) => string;
  return say(of);
}
