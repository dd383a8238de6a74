import type { DimensionKey } from "@observatory/domain/facts";
import type { BalanceClass, Robustness, Rule } from "@observatory/domain/scenario";
import type { Catalogue } from "../locale.ts";

const names = {
  "national-team-control": "National team in control",
  "sme-enablement": "Small firms enabled",
  competition: "Competition",
  "eastern-demonstration": "Coast demonstrates",
  "resource-flows": "Other regions gain",
  "regional-disparities": "Disparities smaller",
} satisfies Record<DimensionKey, string>;

interface Verdict {
  readonly year: string;
  readonly of: string;
  readonly class: BalanceClass;
  readonly share: string;
  readonly robustness: Robustness;
}

const none: Readonly<Record<never, string>> = {};

const classesEn: Record<BalanceClass, string> = { benign: "benign", mixed: "mixed", adverse: "adverse" };

/** Words that all charts of the scenarios say. Shares are of specifications: our choices, never futures. */
const en = {
  classes: classesEn,
  params: {
    rule: {
      label: "Scores brought together by",
      values: {
        arithmetic: "arithmetic mean",
        geometric: "geometric mean",
        harmonic: "harmonic mean",
        symmetric: "symmetric mean",
      } satisfies Record<Rule, string>,
    },
    nature: {
      label: "Indicators of",
      values: { all: "intent and outcome", intent: "intent only", outcome: "outcome only" },
    },
    weights: { label: "Weights", values: names },
    spread: { label: "Goalposts vary by ± this share", values: none },
    seed: { label: "Seed of the draws", values: none },
    goalposts: { label: "Goalposts of your own", values: none },
    kappa: { label: "How close weights stay to the chosen ones (κ)", values: none },
    vary: {
      label: "Varied together",
      values: { weights: "weights", goalposts: "goalposts", rule: "rule", evidence: "evidence" },
    },
    delta: { label: "Mixed within ± this balance", values: none },
  },
  of: { all: "the balance", intent: "the balance of intent", outcome: "the balance of outcome" },
  verdict: (v: Verdict) =>
    v.robustness === "undetermined"
      ? `In ${v.year} ${v.of} is undetermined: ${classesEn[v.class]}, the most frequent class, holds in ${v.share} of the admissible specifications`
      : `In ${v.year} ${v.of} is ${v.robustness} ${classesEn[v.class]}: ${classesEn[v.class]} in ${v.share} of the admissible specifications`,
  none: "No year had ended since the plan of 2017, so there is nothing to score",
  tooFew: (year: string) => `In ${year} too little evidence stands for a score of the whole`,
  balance: (v: { balance: string; class: string; low: string; high: string }) =>
    `Under the chosen weights and rule the balance is ${v.balance} (${v.class}), from −1, wholly adverse, to +1, wholly benign; in 90% of the specifications it lies between ${v.low} and ${v.high}.`,
  runs: (v: { draws: string; varied: string; seed: string }) =>
    `The ${v.draws} specifications (seed ${v.seed}) vary ${v.varied}. They span our choices, not China’s futures.`,
  varied: {
    weights: (kappa: string | null) =>
      kappa === null ? "the weights around the chosen ones" : `the weights around the chosen ones (κ = ${kappa})`,
    goalposts: (spread: string) => `the goalposts by ±${spread}`,
    rule: "the rule among four",
    evidence: "the evidence within its intervals",
    nothing: "nothing",
  },
  ownGoalposts: {
    one: (v: { name: string; from: string; to: string; oursFrom: string; oursTo: string }) =>
      `“${v.name}” from ${v.from} to ${v.to} (ours ${v.oursFrom} to ${v.oursTo})`,
    all: (each: readonly string[]) => `Goalposts set by the reader: ${each.join("; ")}.`,
  },
  coverage: (v: { coverage: string; worst: string; best: string; missing: number }) =>
    v.missing === 0
      ? `Evidence covers ${v.coverage} of the framework’s weight; no dimension is missing.`
      : `Evidence covers ${v.coverage} of the framework’s weight; with every missing dimension at its worst the balance would be ${v.worst}, at its best ${v.best}.`,
  rule: (v: { rule: string; weights: string }) => `Rule: ${v.rule}. Weights: ${v.weights}.`,
  equalWeights: "equal",
  leading: (source: string) => `Most of the variance comes from ${source}.`,
  tipping: (share: string) => `Moving ${share} of the weight would bring the balance to zero.`,
  noTipping: "No shift of weights brings the balance to zero: all dimensions lie on one side.",
  evidence: (date: string) =>
    `Evidence up to the end of ${date}; a reading stands in for two later years at most. Goalposts are ours and can be doubted.`,
  parts: (least: number) => `A score of the whole needs two thirds of the dimensions, here ${least}.`,
  sources: {
    weights: "the weights",
    goalposts: "the goalposts",
    rule: "the rule",
    evidence: (dimension: string) => `the evidence on “${dimension}”`,
  },
  ends: { adverse: "adverse", mixed: "mixed", benign: "benign" },
  limits: { benign: "benign above the upper line", adverse: "adverse below the lower line" },
  noClass: "missing",
  missing: (coverage: string) => `missing: evidence for ${coverage} only`,
  settles: (v: { dimension: string; settle: string }) =>
    `“${v.dimension}” is missing. What would settle it: ${v.settle}`,
};

export type ScenarioWords = typeof en;

const classesDe: Record<BalanceClass, string> = { benign: "günstig", mixed: "gemischt", adverse: "ungünstig" };
const robustDe = { robustly: "durchweg", mostly: "überwiegend", leaning: "eher", undetermined: "" };

const de: ScenarioWords = {
  classes: classesDe,
  params: {
    rule: {
      label: "Punktwerte zusammengeführt durch",
      values: {
        arithmetic: "arithmetisches Mittel",
        geometric: "geometrisches Mittel",
        harmonic: "harmonisches Mittel",
        symmetric: "symmetrisches Mittel",
      },
    },
    nature: {
      label: "Indikatoren für",
      values: { all: "Absicht und Ergebnis", intent: "nur Absicht", outcome: "nur Ergebnis" },
    },
    weights: {
      label: "Gewichte",
      values: {
        "national-team-control": "Nationalteam unter Kontrolle",
        "sme-enablement": "Kleine Firmen befähigt",
        competition: "Wettbewerb",
        "eastern-demonstration": "Küste macht vor",
        "resource-flows": "Andere Regionen gewinnen",
        "regional-disparities": "Kleinere Unterschiede",
      },
    },
    spread: { label: "Zielmarken schwanken um ± diesen Anteil", values: none },
    seed: { label: "Startwert der Ziehungen", values: none },
    goalposts: { label: "Eigene Zielmarken", values: none },
    kappa: { label: "Wie nah die Gewichte an den gewählten bleiben (κ)", values: none },
    vary: {
      label: "Gemeinsam verändert",
      values: { weights: "Gewichte", goalposts: "Zielmarken", rule: "Regel", evidence: "Evidenz" },
    },
    delta: { label: "Gemischt innerhalb ± dieser Bilanz", values: none },
  },
  of: { all: "die Bilanz", intent: "die Bilanz der Absicht", outcome: "die Bilanz der Ergebnisse" },
  verdict: (v) =>
    v.robustness === "undetermined"
      ? `${v.year} ist ${v.of} unentschieden: ${classesDe[v.class]}, die häufigste Klasse, gilt in ${v.share} der zulässigen Spezifikationen`
      : `${v.year} ist ${v.of} ${robustDe[v.robustness]} ${classesDe[v.class]}: ${classesDe[v.class]} in ${v.share} der zulässigen Spezifikationen`,
  none: "Seit dem Plan von 2017 war noch kein Jahr zu Ende, es gibt nichts zu bewerten",
  tooFew: (year) => `Für ${year} reicht die Evidenz nicht für einen Gesamtwert`,
  balance: (v) =>
    `Mit den gewählten Gewichten und der gewählten Regel beträgt die Bilanz ${v.balance} (${v.class}), von −1, ganz ungünstig, bis +1, ganz günstig; in 90 % der Spezifikationen liegt sie zwischen ${v.low} und ${v.high}.`,
  runs: (v) =>
    `Verändert wird in den ${v.draws} Spezifikationen (Startwert ${v.seed}): ${v.varied}. Sie spannen unsere Entscheidungen auf, nicht Chinas Zukünfte.`,
  varied: {
    weights: (kappa) =>
      kappa === null ? "die Gewichte um die gewählten" : `die Gewichte um die gewählten (κ = ${kappa})`,
    goalposts: (spread) => `die Zielmarken um ±${spread}`,
    rule: "die Regel unter vieren",
    evidence: "die Evidenz in ihren Intervallen",
    nothing: "nichts",
  },
  ownGoalposts: {
    one: (v) => `„${v.name}“ von ${v.from} bis ${v.to} (unsere: ${v.oursFrom} bis ${v.oursTo})`,
    all: (each) => `Von der Leserin oder dem Leser gesetzte Zielmarken: ${each.join("; ")}.`,
  },
  coverage: (v) =>
    v.missing === 0
      ? `Die Evidenz deckt ${v.coverage} des Gewichts; keine Dimension fehlt.`
      : `Die Evidenz deckt ${v.coverage} des Gewichts; mit jeder fehlenden Dimension im schlechtesten Fall wäre die Bilanz ${v.worst}, im besten ${v.best}.`,
  rule: (v) => `Regel: ${v.rule}. Gewichte: ${v.weights}.`,
  equalWeights: "gleich",
  leading: (source) => `Größte Quelle der Varianz: ${source}.`,
  tipping: (share) => `Würden ${share} des Gewichts verschoben, stünde die Bilanz bei 0.`,
  noTipping: "Keine Verschiebung der Gewichte bringt die Bilanz auf 0: alle Dimensionen liegen auf einer Seite.",
  evidence: (date) =>
    `Evidenz bis Ende ${date}; ein Wert steht für höchstens zwei spätere Jahre ein. Die Zielmarken sind unsere und dürfen bezweifelt werden.`,
  parts: (least) => `Ein Gesamtwert braucht zwei Drittel der Dimensionen, hier ${least}.`,
  sources: {
    weights: "die Gewichte",
    goalposts: "die Zielmarken",
    rule: "die Regel",
    evidence: (dimension) => `die Evidenz zu „${dimension}“`,
  },
  ends: { adverse: "ungünstig", mixed: "gemischt", benign: "günstig" },
  limits: { benign: "über der oberen Linie günstig", adverse: "unter der unteren Linie ungünstig" },
  noClass: "fehlt",
  missing: (coverage) => `fehlt: Evidenz nur für ${coverage}`,
  settles: (v) => `„${v.dimension}“ fehlt. Was es klären würde: ${v.settle}`,
};

const classesFr: Record<BalanceClass, string> = { benign: "favorable", mixed: "mitigé", adverse: "défavorable" };
const robustFr = { robustly: "solidement", mostly: "le plus souvent", leaning: "plutôt", undetermined: "" };

const fr: ScenarioWords = {
  classes: classesFr,
  params: {
    rule: {
      label: "Scores réunis par",
      values: {
        arithmetic: "moyenne arithmétique",
        geometric: "moyenne géométrique",
        harmonic: "moyenne harmonique",
        symmetric: "moyenne symétrique",
      },
    },
    nature: {
      label: "Indicateurs de",
      values: { all: "l’intention et des résultats", intent: "l’intention seule", outcome: "des résultats seuls" },
    },
    weights: {
      label: "Poids",
      values: {
        "national-team-control": "Équipe nationale sous contrôle",
        "sme-enablement": "Petites entreprises aidées",
        competition: "Concurrence",
        "eastern-demonstration": "La côte montre l'exemple",
        "resource-flows": "Les autres régions y gagnent",
        "regional-disparities": "Des écarts réduits",
      },
    },
    spread: { label: "Bornes variées de ± cette part", values: none },
    seed: { label: "Graine des tirages", values: none },
    goalposts: { label: "Vos propres bornes", values: none },
    kappa: { label: "Proximité des poids tirés à ceux choisis (κ)", values: none },
    vary: {
      label: "Variés ensemble",
      values: { weights: "poids", goalposts: "bornes", rule: "règle", evidence: "éléments" },
    },
    delta: { label: "Mitigé à ± ce solde", values: none },
  },
  of: { all: "le solde", intent: "le solde de l’intention", outcome: "le solde des résultats" },
  verdict: (v) =>
    v.robustness === "undetermined"
      ? `En ${v.year}, ${v.of} est indéterminé : ${classesFr[v.class]}, la classe la plus fréquente, vaut dans ${v.share} des spécifications admissibles`
      : `En ${v.year}, ${v.of} est ${robustFr[v.robustness]} ${classesFr[v.class]} : ${classesFr[v.class]} dans ${v.share} des spécifications admissibles`,
  none: "Aucune année n’était achevée depuis le plan de 2017 : il n’y a rien à noter",
  tooFew: (year) => `En ${year}, trop peu d’éléments pour une note d’ensemble`,
  balance: (v) =>
    `Avec les poids et la règle choisis, le solde est de ${v.balance} (${v.class}), de −1, tout défavorable, à +1, tout favorable ; dans 90 % des spécifications, il se situe entre ${v.low} et ${v.high}.`,
  runs: (v) =>
    `Ce que varient les ${v.draws} spécifications (graine ${v.seed}) : ${v.varied}. Elles couvrent nos choix, non les avenirs de la Chine.`,
  varied: {
    weights: (kappa) =>
      kappa === null ? "les poids autour de ceux choisis" : `les poids autour de ceux choisis (κ = ${kappa})`,
    goalposts: (spread) => `les bornes de ±${spread}`,
    rule: "la règle parmi quatre",
    evidence: "les éléments dans leurs intervalles",
    nothing: "rien",
  },
  ownGoalposts: {
    one: (v) => `« ${v.name} » de ${v.from} à ${v.to} (les nôtres : de ${v.oursFrom} à ${v.oursTo})`,
    all: (each) => `Bornes fixées par le lecteur : ${each.join(" ; ")}.`,
  },
  coverage: (v) =>
    v.missing === 0
      ? `Les éléments couvrent ${v.coverage} du poids ; aucune dimension ne manque.`
      : `Les éléments couvrent ${v.coverage} du poids ; avec chaque dimension manquante au pire, le solde serait de ${v.worst}, au mieux de ${v.best}.`,
  rule: (v) => `Règle : ${v.rule}. Poids : ${v.weights}.`,
  equalWeights: "égaux",
  leading: (source) => `L’essentiel de la variance vient de : ${source}.`,
  tipping: (share) => `Déplacer ${share} du poids ramènerait le solde à zéro.`,
  noTipping: "Aucun déplacement des poids ne ramène le solde à zéro : toutes les dimensions sont du même côté.",
  evidence: (date) =>
    `Éléments jusqu’à la fin de ${date} ; une valeur tient lieu de deux années suivantes au plus. Les bornes sont les nôtres et se discutent.`,
  parts: (least) => `Une note d’ensemble demande deux tiers des dimensions, ici ${least}.`,
  sources: {
    weights: "les poids",
    goalposts: "les bornes",
    rule: "la règle",
    evidence: (dimension) => `les éléments sur « ${dimension} »`,
  },
  ends: { adverse: "défavorable", mixed: "mitigé", benign: "favorable" },
  limits: { benign: "favorable au-dessus du trait supérieur", adverse: "défavorable au-dessous du trait inférieur" },
  noClass: "manque",
  missing: (coverage) => `manque : éléments pour ${coverage} seulement`,
  settles: (v) => `« ${v.dimension} » manque. Ce qui trancherait : ${v.settle}`,
};

export const scenarioWords: Catalogue<ScenarioWords> = { en, de, fr };
