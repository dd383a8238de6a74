import type { Catalogue } from "../locale.ts";
import { scenarioWords } from "../words/scenario.ts";

const en = {
  name: "Between adverse and benign",
  params: scenarioWords.en.params,
  columns: {
    year: "Year",
    part: "Of",
    balance: "Balance",
    low: "5% of specifications below",
    high: "5% of specifications above",
    benign: "Benign in",
    mixed: "Mixed in",
    adverse: "Adverse in",
    coverage: "Coverage",
    worst: "Worst case",
    best: "Best case",
  },
  describe: {
    year: "Year, at its end",
    part: "All indicators, those of intent or those of outcome",
    balance:
      "Balance from −1, wholly adverse, to +1, wholly benign, under the chosen weights and rule; empty where too few dimensions have evidence",
    low: "Balance that 5% of the admissible specifications stay below; empty for the parts",
    high: "Balance that 5% of the admissible specifications exceed; empty for the parts",
    benign: "Share of the admissible specifications in which the year is benign",
    mixed: "Share of the admissible specifications in which the year is mixed",
    adverse: "Share of the admissible specifications in which the year is adverse",
    coverage: "Share of the framework’s weight for which there is evidence",
    worst: "Balance with every missing dimension at its worst",
    best: "Balance with every missing dimension at its best",
  },
  lines: { all: "Balance", intent: "Intent", outcome: "Outcome" },
  subtitle: (asOf: string) =>
    `Balance of the six dimensions of the brief’s Figure 3 at the end of each year, with the range of 90% of the specifications, facts as of ${asOf}`,
  panel: "Balance, −1 wholly adverse to +1 wholly benign",
  natures:
    "Intent moves with what the state decides, outcome with what comes of it; the state can change the first by decree.",
  reading: (v: { year: string; line: string; balance: string; low: string; high: string }) =>
    `${v.year}, ${v.line}: ${v.balance}${v.low === "" ? "" : ` (${v.low} to ${v.high})`}`,
  altShort: "Lines over years between −1 and +1, the whole with a shaded range.",
  altLong: (v: { line: string; first: string; from: string; last: string; to: string }) =>
    `${v.line}: ${v.from} in ${v.first}, ${v.to} in ${v.last}.`,
};

export const scenarioBalanceWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Zwischen ungünstig und günstig",
    params: scenarioWords.de.params,
    columns: {
      year: "Jahr",
      part: "Von",
      balance: "Bilanz",
      low: "5 % der Spezifikationen darunter",
      high: "5 % der Spezifikationen darüber",
      benign: "Günstig in",
      mixed: "Gemischt in",
      adverse: "Ungünstig in",
      coverage: "Abdeckung",
      worst: "Schlechtester Fall",
      best: "Bester Fall",
    },
    describe: {
      year: "Jahr, an seinem Ende",
      part: "Alle Indikatoren, die der Absicht oder die der Ergebnisse",
      balance:
        "Bilanz von −1, ganz ungünstig, bis +1, ganz günstig, mit den gewählten Gewichten und der gewählten Regel; leer, wo zu wenige Dimensionen Evidenz haben",
      low: "Bilanz, unter der 5 % der zulässigen Spezifikationen bleiben; leer für die Teile",
      high: "Bilanz, über der 5 % der zulässigen Spezifikationen liegen; leer für die Teile",
      benign: "Anteil der zulässigen Spezifikationen, in denen das Jahr günstig ist",
      mixed: "Anteil der zulässigen Spezifikationen, in denen das Jahr gemischt ist",
      adverse: "Anteil der zulässigen Spezifikationen, in denen das Jahr ungünstig ist",
      coverage: "Anteil des Gewichts, für den es Evidenz gibt",
      worst: "Bilanz mit jeder fehlenden Dimension im schlechtesten Fall",
      best: "Bilanz mit jeder fehlenden Dimension im besten Fall",
    },
    lines: { all: "Bilanz", intent: "Absicht", outcome: "Ergebnis" },
    subtitle: (asOf) =>
      `Bilanz der sechs Dimensionen aus Abbildung 3 des Policy Briefs am Ende jedes Jahres, mit der Spanne von 90 % der Spezifikationen, Fakten mit Stand ${asOf}`,
    panel: "Bilanz, −1 ganz ungünstig bis +1 ganz günstig",
    natures:
      "Absicht bewegt sich mit dem, was der Staat entscheidet, Ergebnis mit dem, was daraus wird; die erste kann er per Erlass ändern.",
    reading: (v) => `${v.year}, ${v.line}: ${v.balance}${v.low === "" ? "" : ` (${v.low} bis ${v.high})`}`,
    altShort: "Linien über Jahre zwischen −1 und +1, das Ganze mit schattierter Spanne.",
    altLong: (v) => `${v.line}: ${v.from} im Jahr ${v.first}, ${v.to} im Jahr ${v.last}.`,
  },
  fr: {
    name: "Entre défavorable et favorable",
    params: scenarioWords.fr.params,
    columns: {
      year: "Année",
      part: "De",
      balance: "Solde",
      low: "5 % des spécifications au-dessous",
      high: "5 % des spécifications au-dessus",
      benign: "Favorable dans",
      mixed: "Mitigé dans",
      adverse: "Défavorable dans",
      coverage: "Couverture",
      worst: "Pire cas",
      best: "Meilleur cas",
    },
    describe: {
      year: "Année, à sa fin",
      part: "Tous les indicateurs, ceux de l’intention ou ceux des résultats",
      balance:
        "Solde de −1, tout défavorable, à +1, tout favorable, avec les poids et la règle choisis ; vide où trop peu de dimensions sont documentées",
      low: "Solde au-dessous duquel restent 5 % des spécifications admissibles ; vide pour les parties",
      high: "Solde que dépassent 5 % des spécifications admissibles ; vide pour les parties",
      benign: "Part des spécifications admissibles où l’année est favorable",
      mixed: "Part des spécifications admissibles où l’année est mitigée",
      adverse: "Part des spécifications admissibles où l’année est défavorable",
      coverage: "Part du poids pour laquelle il y a des éléments",
      worst: "Solde avec chaque dimension manquante au pire",
      best: "Solde avec chaque dimension manquante au mieux",
    },
    lines: { all: "Solde", intent: "Intention", outcome: "Résultats" },
    subtitle: (asOf) =>
      `Solde des six dimensions de la figure 3 de la note à la fin de chaque année, avec l’étendue de 90 % des spécifications, faits au ${asOf}`,
    panel: "Solde, de −1 tout défavorable à +1 tout favorable",
    natures:
      "L’intention suit ce que l’État décide, les résultats ce qui en advient ; il peut changer la première par décret.",
    reading: (v) => `${v.year}, ${v.line} : ${v.balance}${v.low === "" ? "" : ` (${v.low} à ${v.high})`}`,
    altShort: "Des lignes par année entre −1 et +1, l’ensemble avec une étendue ombrée.",
    altLong: (v) => `${v.line} : ${v.from} en ${v.first}, ${v.to} en ${v.last}.`,
  },
};
