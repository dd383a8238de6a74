import type { ScenarioModel } from "@observatory/charts";
import type { Answer } from "../ask/answer.ts";
import type { BenchOffers } from "../ask/scenario.ts";
import { fieldsOf } from "../views/fields.ts";
import { saysWhy } from "../views/left-out.ts";
import { localPath } from "../views/local-path.ts";
import type { OpenPage } from "../views/open-page.ts";
import type { BenchGiven } from "./bench.ts";
import { labChoices } from "./choices.ts";
import { instant } from "./instant.ts";
import { scenarioValues } from "./kept.ts";

/** What the page hands the laboratory: the model of its address, and those of the scenarios to compare with. */
export function benchGiven(
  page: OpenPage,
  model: ScenarioModel,
  asked: {
    readonly standard: Answer<ScenarioModel>;
    readonly kept: Answer<ScenarioModel>;
    readonly offers: Answer<BenchOffers>;
  },
): BenchGiven {
  const { address, locale, words, leftOut } = page;
  const { standard, kept, offers } = asked;
  const query = address.chosen.get("kept") ?? "";
  const plain = standard.is === "here" ? instant(standard.value, labChoices({})) : null;
  const other = kept.is === "here" ? instant(kept.value, labChoices(scenarioValues(query))) : null;
  return {
    locale,
    model,
    standard: plain?.last.balance ?? null,
    kept: other === null ? null : { end: other.end, balance: other.last.balance },
    chosen: Object.fromEntries(address.chosen),
    leftOut: leftOut.map((one) => ({ name: one.name, value: one.value, says: saysWhy(one, words, locale) })),
    known: fieldsOf(address.view).flatMap(({ name, param }) => (name === param ? [name] : [])),
    offers: offers.is === "here" ? offers.value : null,
    action: localPath(locale, address.view.path),
  };
}
