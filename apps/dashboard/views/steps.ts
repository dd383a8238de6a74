import { localPath } from "./local-path.ts";
import type { OpenPage } from "./open-page.ts";
import { tidyQuery } from "./read-address.ts";

/** A day that a reader may step to, as a link that keeps all else that was chosen; `asOf` is empty for the latest. */
export interface Step {
  readonly label: string;
  readonly asOf: string;
  readonly href: string;
}

/** The steps of a figure on a page, and after them the latest facts. */
export function stepsOf(
  { address, locale, words }: Pick<OpenPage, "address" | "locale" | "words">,
  steps: readonly { readonly label: string; readonly asOf: string }[],
): Step[] {
  const path = localPath(locale, address.view.path);
  return [...steps, { label: words.choices.steps.latest, asOf: "" }].map(({ label, asOf }) => {
    const chosen = new Map(address.chosen);
    chosen.delete("asOf");
    if (asOf !== "") chosen.set("asOf", asOf);
    const query = tidyQuery(chosen);
    return { label, asOf, href: query === "" ? path : `${path}?${query}` };
  });
}

/** The step that a day belongs to: the last that had come by then; before the first, the first. */
export function stepAt(steps: readonly Pick<Step, "asOf">[], asOf: string): number {
  if (asOf === "") return steps.length - 1;
  const come = steps.findLastIndex((step) => step.asOf !== "" && step.asOf <= asOf);
  return Math.max(0, come);
}

/** The step after one; undefined after the last. */
export function stepAfter(steps: readonly Step[], at: number): Step | undefined {
  return steps[at + 1];
}
