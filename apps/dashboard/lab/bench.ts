import type { Locale, ScenarioModel } from "@observatory/charts";
import type { ScenarioEnd } from "@observatory/domain/scenario";
import type { BenchOffers } from "../ask/scenario.ts";
import type { LabWords } from "../words/lab/en.ts";
import type { LabValues } from "./choices.ts";

/** Everything the laboratory is given; plain data, so that it can go to the browser. */
export interface BenchGiven {
  readonly locale: Locale;
  readonly model: ScenarioModel;
  /** The balance of the standard scenario. */
  readonly standard: number | null;
  /** The scenario to compare with: the one that the address keeps, or else the standard one. */
  readonly kept: { readonly end: ScenarioEnd; readonly balance: number | null } | null;
  /** What the address chose, by name; standard values are left out. */
  readonly chosen: LabValues;
  /** Choices of the address that cannot be and are left out, as the address has them, and why. */
  readonly leftOut: readonly { readonly name: string; readonly value: string | null; readonly says: string }[];
  /** The names of choices that the page's address understands. */
  readonly known: readonly string[];
  /** Ready-made what-ifs, readings, and records by name; null where the server did not say. */
  readonly offers: BenchOffers | null;
  /** The page's address, without its query. */
  readonly action: string;
}

/** The laboratory as its parts see it. Without `choose` it is a plain form, for readers without scripts. */
export interface Bench extends BenchGiven {
  readonly values: LabValues;
  readonly words: LabWords;
  readonly choose?: (changes: Readonly<Record<string, string>>) => void;
}

/** What a controlled or a plain field needs: the value with its listener, or the value to begin with. */
export function field(value: string | number, onChoose: ((text: string) => void) | undefined) {
  if (onChoose === undefined) return { defaultValue: value };
  return { value, onChange: (event: { target: { value: string } }) => onChoose(event.target.value) };
}

/** The same for a box that is ticked or not. */
export function box(ticked: boolean, onChoose: (() => void) | undefined) {
  return onChoose === undefined ? { defaultChecked: ticked } : { checked: ticked, onChange: onChoose };
}
