import type { Catalogue } from "../locale.ts";
import { scenarioWords } from "../words/scenario.ts";

const en = {
  name: "What moved the balance",
  params: {
    ...scenarioWords.en.params,
    from: {
      label: "Compared with",
      values: {
        first: "the first scored year",
        brief: "2023, the last year before the brief",
        before: "the scored year before",
        base: "the base: facts as they are, equal weights, our goalposts",
        kept: "the scenario kept as A",
      },
    },
    kept: { label: "The scenario kept as A", values: {} },
  },
  columns: { from: "From", to: "To", part: "Part", before: "Before", after: "After", contribution: "Contribution" },
  describe: {
    from: "Year compared with, at its end",
    to: "Last scored year, at its end",
    part: "Dimension, the effect of rows that came or went, or the whole",
    before: "Balance before; empty where missing",
    after: "Balance after; empty where missing",
    contribution: "What the part adds to the difference of the two balances (Shapley); the parts sum to the whole",
  },
  coverage: "Rows that came or went",
  total: "The whole difference",
  rule: "Another rule",
  ends: {
    base: (year: string) => `${year}, base`,
    kept: (year: string) => `${year}, kept as A`,
    chosen: (year: string) => `${year}, as chosen`,
  },
  against: { base: "Against the base", kept: "Against the scenario kept as A" },
  beside: { base: "the base", kept: "the one kept as A" },
  titleBase: (v: { against: string; change: string; most: string; part: string }) =>
    `${v.against} the balance moves by ${v.change}; most comes from “${v.most}” (${v.part})`,
  sameAsBase: (against: string) => `${against} the balance does not move`,
  keptNote: (note: string) => `Kept as A: ${note}`,
  noBase: "One of the two scenarios has no score, so they cannot be compared",
  subtitleBase: (beside: string, asOf: string) =>
    `The scenario as chosen beside ${beside}, the difference shared out exactly among the dimensions, facts as of ${asOf}`,
  exactBase:
    "The split is exact: a dimension’s score and weight change together, another rule is a part of its own, and each part is its mean effect over every order in which they could have changed (Shapley).",
  title: (v: { from: string; to: string; change: string; most: string; part: string; detectable: boolean }) =>
    v.detectable
      ? `From ${v.from} to ${v.to} the balance moved by ${v.change}; most came from “${v.most}” (${v.part})`
      : `From ${v.from} to ${v.to} there is no detectable change: ${v.change}, less than the range of the specifications; most came from “${v.most}” (${v.part})`,
  none: "There are no two scored years to compare",
  subtitle: (asOf: string) =>
    `Difference of two years’ balances, shared out exactly among the dimensions, facts as of ${asOf}`,
  axis: "Contribution to the difference of the balance",
  exact:
    "The split is exact: each part is its mean effect over every order in which the dimensions could have moved (Shapley).",
  reading: (v: { part: string; contribution: string }) => `${v.part}: ${v.contribution}`,
  altShort: (rows: number) =>
    `${rows} bars from zero, one a dimension, then what came of missing rows, then the whole.`,
};

export const scenarioCompareWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Was die Bilanz bewegt hat",
    params: {
      ...scenarioWords.de.params,
      from: {
        label: "Verglichen mit",
        values: {
          first: "dem ersten bewerteten Jahr",
          brief: "2023, dem letzten Jahr vor dem Policy Brief",
          before: "dem bewerteten Jahr davor",
          base: "der Grundlage: Fakten, wie sie sind, gleiche Gewichte, unsere Zielmarken",
          kept: "dem als A behaltenen Szenario",
        },
      },
      kept: { label: "Das als A behaltene Szenario", values: {} },
    },
    columns: { from: "Von", to: "Bis", part: "Teil", before: "Vorher", after: "Nachher", contribution: "Beitrag" },
    describe: {
      from: "Vergleichsjahr, an seinem Ende",
      to: "Letztes bewertetes Jahr, an seinem Ende",
      part: "Dimension, die Wirkung hinzugekommener oder weggefallener Zeilen, oder das Ganze",
      before: "Bilanz vorher; leer, wo sie fehlt",
      after: "Bilanz nachher; leer, wo sie fehlt",
      contribution: "Was der Teil zum Unterschied der beiden Bilanzen beiträgt (Shapley); die Teile ergeben das Ganze",
    },
    coverage: "Hinzugekommene oder weggefallene Zeilen",
    total: "Der ganze Unterschied",
    rule: "Eine andere Regel",
    ends: {
      base: (year) => `${year}, Grundlage`,
      kept: (year) => `${year}, als A behalten`,
      chosen: (year) => `${year}, wie gewählt`,
    },
    against: { base: "Gegenüber der Grundlage", kept: "Gegenüber dem als A behaltenen Szenario" },
    beside: { base: "der Grundlage", kept: "dem als A behaltenen" },
    titleBase: (v) =>
      `${v.against} bewegt sich die Bilanz um ${v.change}; am meisten trägt „${v.most}“ bei (${v.part})`,
    sameAsBase: (against) => `${against} bewegt sich die Bilanz nicht`,
    keptNote: (note) => `Als A behalten: ${note}`,
    noBase: "Eines der beiden Szenarien hat keinen Gesamtwert, sie lassen sich nicht vergleichen",
    subtitleBase: (beside, asOf) =>
      `Das gewählte Szenario neben ${beside}, der Unterschied genau auf die Dimensionen verteilt, Fakten mit Stand ${asOf}`,
    exactBase:
      "Die Aufteilung ist genau: Punktwert und Gewicht einer Dimension ändern sich gemeinsam, eine andere Regel ist ein eigener Teil, und jeder Teil ist seine mittlere Wirkung über alle Reihenfolgen, in denen sie sich hätten ändern können (Shapley).",
    title: (v) =>
      v.detectable
        ? `Von ${v.from} bis ${v.to} bewegte sich die Bilanz um ${v.change}; am meisten trug „${v.most}“ bei (${v.part})`
        : `Von ${v.from} bis ${v.to} keine feststellbare Änderung: ${v.change}, weniger als die Spanne der Spezifikationen; am meisten trug „${v.most}“ bei (${v.part})`,
    none: "Es gibt keine zwei bewerteten Jahre zum Vergleich",
    subtitle: (asOf) =>
      `Unterschied der Bilanzen zweier Jahre, genau auf die Dimensionen verteilt, Fakten mit Stand ${asOf}`,
    axis: "Beitrag zum Unterschied der Bilanz",
    exact:
      "Die Aufteilung ist genau: jeder Teil ist seine mittlere Wirkung über alle Reihenfolgen, in denen sich die Dimensionen hätten bewegen können (Shapley).",
    reading: (v) => `${v.part}: ${v.contribution}`,
    altShort: (rows) =>
      `${rows} Balken von 0 aus, einer je Dimension, dann die Wirkung fehlender Zeilen, dann das Ganze.`,
  },
  fr: {
    name: "Ce qui a fait bouger le solde",
    params: {
      ...scenarioWords.fr.params,
      from: {
        label: "Comparé à",
        values: {
          first: "la première année notée",
          brief: "2023, dernière année avant la note",
          before: "l’année notée précédente",
          base: "la base : faits tels quels, poids égaux, nos bornes",
          kept: "le scénario gardé comme A",
        },
      },
      kept: { label: "Le scénario gardé comme A", values: {} },
    },
    columns: { from: "De", to: "À", part: "Partie", before: "Avant", after: "Après", contribution: "Contribution" },
    describe: {
      from: "Année de comparaison, à sa fin",
      to: "Dernière année notée, à sa fin",
      part: "Dimension, effet des lignes apparues ou disparues, ou l’ensemble",
      before: "Solde avant ; vide s’il manque",
      after: "Solde après ; vide s’il manque",
      contribution: "Ce que la partie ajoute à la différence des deux soldes (Shapley) ; les parties font l’ensemble",
    },
    coverage: "Lignes apparues ou disparues",
    total: "Toute la différence",
    rule: "Une autre règle",
    ends: {
      base: (year) => `${year}, base`,
      kept: (year) => `${year}, gardé comme A`,
      chosen: (year) => `${year}, selon vos choix`,
    },
    against: { base: "Par rapport à la base", kept: "Par rapport au scénario gardé comme A" },
    beside: { base: "de la base", kept: "de celui gardé comme A" },
    titleBase: (v) => `${v.against}, le solde bouge de ${v.change} ; l’essentiel vient de « ${v.most} » (${v.part})`,
    sameAsBase: (against) => `${against}, le solde ne bouge pas`,
    keptNote: (note) => `Gardé comme A : ${note}`,
    noBase: "L’un des deux scénarios n’a pas de note d’ensemble : on ne peut les comparer",
    subtitleBase: (beside, asOf) =>
      `Le scénario choisi à côté ${beside}, la différence répartie exactement entre les dimensions, faits au ${asOf}`,
    exactBase:
      "Le partage est exact : la note et le poids d’une dimension changent ensemble, une autre règle est une partie à elle seule, et chaque partie est son effet moyen sur tous les ordres dans lesquels elles auraient pu changer (Shapley).",
    title: (v) =>
      v.detectable
        ? `De ${v.from} à ${v.to}, le solde a bougé de ${v.change} ; l’essentiel vient de « ${v.most} » (${v.part})`
        : `De ${v.from} à ${v.to}, aucun changement décelable : ${v.change}, moins que l’étendue des spécifications ; l’essentiel vient de « ${v.most} » (${v.part})`,
    none: "Il n’y a pas deux années notées à comparer",
    subtitle: (asOf) =>
      `Différence des soldes de deux années, répartie exactement entre les dimensions, faits au ${asOf}`,
    axis: "Contribution à la différence du solde",
    exact:
      "Le partage est exact : chaque partie est son effet moyen sur tous les ordres dans lesquels les dimensions auraient pu bouger (Shapley).",
    reading: (v) => `${v.part} : ${v.contribution}`,
    altShort: (rows) =>
      `${rows} barres depuis zéro, une par dimension, puis l’effet des lignes manquantes, puis l’ensemble.`,
  },
};
