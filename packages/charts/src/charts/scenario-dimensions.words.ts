import type { Catalogue } from "../locale.ts";
import { scenarioWords } from "../words/scenario.ts";

const en = {
  name: "The six dimensions",
  params: scenarioWords.en.params,
  columns: {
    year: "Year",
    dimension: "Dimension",
    balance: "Balance",
    low: "5% of specifications below",
    high: "5% of specifications above",
    class: "Class",
    coverage: "Coverage",
    weight: "Weight",
    benign: "Benign end",
    adverse: "Adverse end",
    missing: "What would settle it",
  },
  describe: {
    year: "Year, at its end",
    dimension: "Row of the brief’s Figure 3, in our words",
    balance: "From −1, wholly adverse, to +1, wholly benign; empty where evidence covers less than half of the row",
    low: "Balance that 5% of the admissible specifications stay below",
    high: "Balance that 5% of the admissible specifications exceed",
    class: "Benign above +0.1, adverse below −0.1, otherwise mixed; or missing",
    coverage: "Share of the row’s indicators with evidence",
    weight: "Share of the weight among the rows with evidence",
    benign: "What the benign end means, in our words",
    adverse: "What the adverse end means, in our words",
    missing: "Evidence that would fill the row’s gaps",
  },
  subtitle: (v: { year: string; asOf: string }) =>
    `Balance of each row of the brief’s Figure 3 at the end of ${v.year}, with the range of 90% of the specifications, facts as of ${v.asOf}`,
  subtitleNone: (asOf: string) => `Balance of each row of the brief’s Figure 3, facts as of ${asOf}`,
  title: (v: { year: string; benign: number; adverse: number; missing: number; all: number }) =>
    `In ${v.year}, ${v.benign} of ${v.all} dimensions are benign and ${v.adverse} adverse${v.missing === 0 ? "" : `; ${v.missing} missing for want of evidence`}`,
  reading: (v: { dimension: string; balance: string; low: string; high: string; coverage: string }) =>
    `${v.dimension}: ${v.balance} (${v.low} to ${v.high}), evidence for ${v.coverage}`,
  axis: "Balance, −1 wholly adverse to +1 wholly benign",
  altShort: (rows: number) => `${rows} rows on a scale from adverse to benign, each with its range.`,
};

export const scenarioDimensionsWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Die sechs Dimensionen",
    params: scenarioWords.de.params,
    columns: {
      year: "Jahr",
      dimension: "Dimension",
      balance: "Bilanz",
      low: "5 % der Spezifikationen darunter",
      high: "5 % der Spezifikationen darüber",
      class: "Klasse",
      coverage: "Abdeckung",
      weight: "Gewicht",
      benign: "Günstiges Ende",
      adverse: "Ungünstiges Ende",
      missing: "Was es klären würde",
    },
    describe: {
      year: "Jahr, an seinem Ende",
      dimension: "Zeile der Abbildung 3 des Policy Briefs, in unseren Worten",
      balance:
        "Von −1, ganz ungünstig, bis +1, ganz günstig; leer, wo die Evidenz weniger als die Hälfte der Zeile deckt",
      low: "Bilanz, unter der 5 % der zulässigen Spezifikationen bleiben",
      high: "Bilanz, über der 5 % der zulässigen Spezifikationen liegen",
      class: "Günstig über +0,1, ungünstig unter −0,1, sonst gemischt; oder fehlend",
      coverage: "Anteil der Indikatoren der Zeile mit Evidenz",
      weight: "Anteil am Gewicht unter den Zeilen mit Evidenz",
      benign: "Was das günstige Ende heißt, in unseren Worten",
      adverse: "Was das ungünstige Ende heißt, in unseren Worten",
      missing: "Evidenz, die die Lücken der Zeile füllen würde",
    },
    subtitle: (v) =>
      `Bilanz jeder Zeile der Abbildung 3 des Policy Briefs Ende ${v.year}, mit der Spanne von 90 % der Spezifikationen, Fakten mit Stand ${v.asOf}`,
    subtitleNone: (asOf) => `Bilanz jeder Zeile der Abbildung 3 des Policy Briefs, Fakten mit Stand ${asOf}`,
    title: (v) =>
      `${v.year} sind ${v.benign} von ${v.all} Dimensionen günstig und ${v.adverse} ungünstig${v.missing === 0 ? "" : `; ${v.missing} fehlt mangels Evidenz`}`,
    reading: (v) => `${v.dimension}: ${v.balance} (${v.low} bis ${v.high}), Evidenz für ${v.coverage}`,
    axis: "Bilanz, −1 ganz ungünstig bis +1 ganz günstig",
    altShort: (rows) => `${rows} Zeilen auf einer Skala von ungünstig bis günstig, jede mit ihrer Spanne.`,
  },
  fr: {
    name: "Les six dimensions",
    params: scenarioWords.fr.params,
    columns: {
      year: "Année",
      dimension: "Dimension",
      balance: "Solde",
      low: "5 % des spécifications au-dessous",
      high: "5 % des spécifications au-dessus",
      class: "Classe",
      coverage: "Couverture",
      weight: "Poids",
      benign: "Pôle favorable",
      adverse: "Pôle défavorable",
      missing: "Ce qui trancherait",
    },
    describe: {
      year: "Année, à sa fin",
      dimension: "Ligne de la figure 3 de la note, dans nos mots",
      balance:
        "De −1, tout défavorable, à +1, tout favorable ; vide si les éléments couvrent moins de la moitié de la ligne",
      low: "Solde au-dessous duquel restent 5 % des spécifications admissibles",
      high: "Solde que dépassent 5 % des spécifications admissibles",
      class: "Favorable au-dessus de +0,1, défavorable au-dessous de −0,1, sinon mitigé ; ou manquant",
      coverage: "Part des indicateurs de la ligne pour lesquels il y a des éléments",
      weight: "Part du poids parmi les lignes documentées",
      benign: "Ce que veut dire le pôle favorable, dans nos mots",
      adverse: "Ce que veut dire le pôle défavorable, dans nos mots",
      missing: "Les éléments qui combleraient les lacunes de la ligne",
    },
    subtitle: (v) =>
      `Solde de chaque ligne de la figure 3 de la note à la fin de ${v.year}, avec l’étendue de 90 % des spécifications, faits au ${v.asOf}`,
    subtitleNone: (asOf) => `Solde de chaque ligne de la figure 3 de la note, faits au ${asOf}`,
    title: (v) =>
      `En ${v.year}, ${v.benign} dimensions sur ${v.all} sont favorables et ${v.adverse} défavorables${v.missing === 0 ? "" : ` ; ${v.missing} manque faute d’éléments`}`,
    reading: (v) => `${v.dimension} : ${v.balance} (${v.low} à ${v.high}), éléments pour ${v.coverage}`,
    axis: "Solde, de −1 tout défavorable à +1 tout favorable",
    altShort: (rows) => `${rows} lignes sur une échelle de défavorable à favorable, chacune avec son étendue.`,
  },
};
