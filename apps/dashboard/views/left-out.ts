import type { Locale } from "@observatory/charts";
import type { StepRefusal } from "@observatory/domain/facts";
import type { Answer } from "../ask/answer.ts";
import type { Words } from "../words/words.ts";
import type { Address, AddressProblem } from "./read-address.ts";
import { type Told, toldIn } from "./told.ts";

/** A choice that cannot be, and that a page therefore leaves out of all it shows. */
export interface LeftOut {
  readonly name: string;
  /** As the address has it; null where it stands there twice. */
  readonly value: string | null;
  /** What is the matter with it, or how the server refuses it. */
  readonly why: AddressProblem | Told;
}

/** What of an address was not understood, as choices to be left out. */
function notUnderstood(problems: readonly AddressProblem[]): LeftOut[] {
  return problems.map((why) => ({ name: why.name, value: why.kind === "invalid" ? why.value : null, why }));
}

/** The refusal as data, or nothing. */
function refusalOf({ refusal }: { readonly refusal?: StepRefusal }): Pick<Told, "refusal"> {
  return refusal === undefined ? {} : { refusal };
}

/** Why a choice is left out and what would mend it, in a sentence or two. */
export function saysWhy({ why }: LeftOut, { refused }: Words, locale: Locale): string {
  if ("message" in why) return toldIn(locale, why).says;
  switch (why.kind) {
    case "unknown":
      return refused.unknown(why.name);
    case "twice":
      return refused.twice(why.name);
    case "invalid":
      return why.told === undefined
        ? refused.invalid(why.name, why.value)
        : toldIn(locale, { message: why.told, ...refusalOf(why) }).says;
    default:
      return why satisfies never;
  }
}

/**
 * Asks for what an address asks for; where its page is a forgiving one, again without each choice that cannot be.
 *
 * @returns The address that was answered in the end, its answers, and what it leaves out.
 */
export async function askedWithout<T>(
  read: Address,
  ask: (address: Address) => Promise<Answer<T>[]>,
): Promise<{ address: Address; answers: Answer<T>[]; leftOut: LeftOut[] }> {
  const forgiving = read.view.forgiving === true;
  const leftOut = forgiving ? notUnderstood(read.problems) : [];
  let address = forgiving ? { ...read, problem: null } : read;
  for (;;) {
    const answers = await ask(address);
    const refusal = answers.find((answer) => answer.is === "refused");
    const name = refusal?.about ?? "";
    const value = address.chosen.get(name);
    if (!forgiving || refusal === undefined || value === undefined) return { address, answers, leftOut };
    leftOut.push({ name, value, why: { message: refusal.message, ...refusalOf(refusal) } });
    address = { ...address, chosen: new Map([...address.chosen].filter(([other]) => other !== name)) };
  }
}
