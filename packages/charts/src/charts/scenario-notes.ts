import type { DimensionKey, Facts } from "@observatory/domain/facts";
import { balanceOf } from "@observatory/domain/scenario";
import type { Formats } from "../format.ts";
import type { Locale } from "../locale.ts";
import { weightsOf } from "../params/param.ts";
import { inUnit, wordsOfIndicator } from "../words/indicators.ts";
import { type ScenarioWords, scenarioWords } from "../words/scenario.ts";
import {
  asDimension,
  DRAWS,
  frameworkAsOf,
  type Scenario,
  type ScenarioChoices,
  scenarioOf,
  scenarioSensitivity,
  scenarioTipping,
  yearUncertainty,
} from "./scenario.ts";

/** What every view of the scenarios has. */
export interface ScenarioView {
  readonly facts: Facts;
  readonly asOf: string;
  readonly params: Omit<ScenarioChoices, "asOf">;
  readonly locale: Locale;
  readonly format: Formats;
}

/** The choices of a view, with its day. */
export function choicesOf({ params, asOf }: ScenarioView): ScenarioChoices {
  const { rule, nature, weights, spread, seed, goalposts, kappa, vary, delta } = params;
  return { rule, nature, weights, spread, seed, goalposts, kappa, vary, delta, asOf };
}

/** The answer in one sentence: of which year, which class, in how many of the admissible specifications. */
export function verdict(view: ScenarioView): string {
  const words = scenarioWords[view.locale];
  const choices = choicesOf(view);
  const scenario = scenarioOf(view.facts, choices);
  if (scenario === null) return words.none;
  const { period } = scenario.last;
  const found = yearUncertainty(view.facts, choices, period);
  if (found === null || found.leading === null || found.classes === null) return words.tooFew(period);
  const { class: leading, robustness } = found.leading;
  const share = view.format.share(found.classes[leading].share);
  return words.verdict({ year: period, of: words.of[choices.nature], class: leading, share, robustness });
}

/** What stands beside every score: balance and interval, coverage, rule and weights, leading source, tipping point, date. */
export function scenarioNotes(view: ScenarioView): string[] {
  const { facts, format, locale } = view;
  const words = scenarioWords[locale];
  const choices = choicesOf(view);
  const scenario = scenarioOf(facts, choices);
  if (scenario === null) return [words.none];
  const { last } = scenario;
  const leading = scenarioSensitivity(facts, choices)?.leading ?? null;
  return [
    ...balanceNote(view, scenario),
    words.coverage({
      coverage: format.share(last.coverage),
      worst: printBalance(view, balanceOf(last.worstScore)),
      best: printBalance(view, balanceOf(last.bestScore)),
      missing: last.dimensions.filter(({ score }) => score === null).length,
    }),
    ruleNote(view),
    ...(choices.nature === "all" ? [] : [words.parts(scenario.dimensionsMin)]),
    ...(leading === null ? [] : [words.leading(sourceName(words, leading))]),
    ...tippingNote(view),
    ...goalpostsNote(view, scenario),
    runsNote(view),
    words.evidence(last.period),
  ];
}

/** What a view chose, before any score: rule and weights, goalposts of the reader's own, the date of the evidence. */
export function choicesNotes(view: ScenarioView): string[] {
  const scenario = scenarioOf(view.facts, choicesOf(view));
  if (scenario === null) return [scenarioWords[view.locale].none];
  return [ruleNote(view), ...goalpostsNote(view, scenario), scenarioWords[view.locale].evidence(scenario.last.period)];
}

/** A balance to the digit that it can bear. */
export function printBalance({ format }: Pick<ScenarioView, "format">, balance: number | null): string {
  return balance === null ? "–" : format.signed(balance, 1);
}

/** A source of variance as the catalogues call it. */
export function sourceName(words: ScenarioWords, source: string): string {
  const [kind, dimension = ""] = source.split(":");
  if (kind === "evidence") return words.sources.evidence(words.params.weights.values[asDimension(dimension)]);
  return words.sources[kind as "weights" | "goalposts" | "rule"];
}

function balanceNote(view: ScenarioView, { last }: Scenario): string[] {
  const words = scenarioWords[view.locale];
  const quantiles = yearUncertainty(view.facts, choicesOf(view), last.period)?.quantiles ?? null;
  if (last.balance === null || last.class === null || quantiles === null) return [];
  return [
    words.balance({
      balance: printBalance(view, last.balance),
      class: words.classes[last.class],
      low: printBalance(view, quantiles["0.05"]),
      high: printBalance(view, quantiles["0.95"]),
    }),
  ];
}

function ruleNote(view: ScenarioView): string {
  const words = scenarioWords[view.locale];
  return words.rule({ rule: words.params.rule.values[view.params.rule], weights: weightsText(view) });
}

/** What the specifications vary, and how far. */
function runsNote(view: ScenarioView): string {
  const { format, locale } = view;
  const words = scenarioWords[locale];
  const { kappa, vary, spread, seed } = choicesOf(view);
  const varied = vary.map((source) => {
    if (source === "goalposts") return words.varied.goalposts(format.share(spread));
    if (source === "weights")
      return words.varied.weights(kappa === undefined ? null : format.decimal(Number(kappa), 1));
    return words.varied[source];
  });
  const [draws, from] = [format.count(DRAWS), format.count(seed)];
  return words.runs({ draws, seed: from, varied: varied.length === 0 ? words.varied.nothing : format.list(varied) });
}

/** Which goalposts are the reader's own, with ours beside them. */
function goalpostsNote(view: ScenarioView, scenario: Scenario): string[] {
  const words = scenarioWords[view.locale];
  const whole = frameworkAsOf(view.facts, view.asOf);
  const own = scenario.histories.flatMap(({ indicator, goalposts }) => {
    const ours = whole?.histories.find((one) => one.indicator.id === indicator.id)?.goalposts;
    if (ours === undefined || (ours.adverse === goalposts.adverse && ours.benign === goalposts.benign)) return [];
    const write = (value: number) => inUnit(indicator.unit, value, view);
    const { name } = wordsOfIndicator(view.locale, indicator.id);
    const [from, to] = [write(goalposts.adverse), write(goalposts.benign)];
    return [words.ownGoalposts.one({ name, from, to, oursFrom: write(ours.adverse), oursTo: write(ours.benign) })];
  });
  return own.length === 0 ? [] : [words.ownGoalposts.all(own)];
}

function tippingNote(view: ScenarioView): string[] {
  const words = scenarioWords[view.locale];
  const tipping = scenarioTipping(view.facts, choicesOf(view));
  if (tipping === null) return [];
  const { totalVariation } = tipping;
  return [totalVariation === null ? words.noTipping : words.tipping(view.format.share(totalVariation.distance))];
}

function weightsText({ params, locale, format }: ScenarioView): string {
  const words = scenarioWords[locale];
  const own = Object.entries(weightsOf(params.weights));
  if (own.length === 0) return words.equalWeights;
  const names: Readonly<Record<DimensionKey, string>> = words.params.weights.values;
  return format.list(own.map(([id, weight]) => `${names[asDimension(id)]} × ${format.decimal(weight, 1)}`));
}
