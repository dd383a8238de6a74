import type { ScenarioModel } from "@observatory/charts";
import type { Answer } from "../ask/answer.ts";
import type { BenchOffers } from "../ask/scenario.ts";
import { fieldsOf } from "../views/fields.ts";
import { localPath } from "../views/local-path.ts";
import type { OpenPage } from "../views/open-page.ts";
import type { BenchGiven } from "./bench.ts";
import { labChoices } from "./choices.ts";
import { instant } from "./instant.ts";

/** What the page hands the laboratory: the model of its address, and the standard scenario to compare with. */
export function benchGiven(
  page: OpenPage,
  model: ScenarioModel,
  { standard, offers }: { standard: Answer<ScenarioModel>; offers: Answer<BenchOffers> },
): BenchGiven {
  const { address, locale } = page;
  return {
    locale,
    model,
    standard: standard.is === "here" ? (instant(standard.value, labChoices({}))?.last ?? null) : null,
    chosen: Object.fromEntries(address.chosen),
    known: fieldsOf(address.view).flatMap(({ name, param }) => (name === param ? [name] : [])),
    offers: offers.is === "here" ? offers.value : null,
    action: localPath(locale, address.view.path),
  };
}
