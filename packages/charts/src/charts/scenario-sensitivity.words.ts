import type { Catalogue } from "../locale.ts";
import { scenarioWords } from "../words/scenario.ts";

const en = {
  name: "What the answer hangs on",
  params: scenarioWords.en.params,
  columns: {
    source: "Source",
    first: "Alone",
    firstError: "± alone",
    total: "With interactions",
    totalError: "± with interactions",
    rows: "Rows of the design",
    seed: "Seed",
  },
  describe: {
    source:
      "Choice or doubt that is varied: all weights together, all goalposts together, the rule, and the evidence of each dimension",
    first: "First-order share of the balance’s variance; small negative values are sampling error",
    firstError: "Half-width of the 95% bootstrap interval",
    total: "Total share, interactions with the other sources included",
    totalError: "Half-width of the 95% bootstrap interval",
    rows: "Rows of the Sobol’ sequence",
    seed: "Seed that scrambles the sequence",
  },
  title: (v: { year: string; source: string; first: string; total: string }) =>
    `In ${v.year}, most of the variance comes from ${v.source}: ${v.first} alone, ${v.total} with interactions`,
  subtitle: (v: { rows: string; asOf: string }) =>
    `Shares of the variance of the last year’s balance by source, Sobol’ indices over ${v.rows} rows with 95% intervals, facts as of ${v.asOf}`,
  key: { first: "alone", total: "with interactions" },
  reading: (v: { source: string; first: string; total: string }) =>
    `${v.source}: ${v.first} alone, ${v.total} with interactions`,
  axis: "Share of the variance",
  altShort: (rows: number) => `${rows} sources of variance, each with its share alone and with interactions.`,
  meaning:
    "A share alone is what would go if that source were settled; the rest of its total share goes only together with others.",
  settled: "Every interval is narrower than ±5 points.",
  unsettled: "At least one interval is wider than ±5 points: the shares are rough.",
};

export const scenarioSensitivityWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Woran die Antwort hängt",
    params: scenarioWords.de.params,
    columns: {
      source: "Quelle",
      first: "Allein",
      firstError: "± allein",
      total: "Mit Wechselwirkungen",
      totalError: "± mit Wechselwirkungen",
      rows: "Zeilen des Plans",
      seed: "Startwert",
    },
    describe: {
      source:
        "Entscheidung oder Zweifel, der variiert wird: alle Gewichte zusammen, alle Zielmarken zusammen, die Regel und die Evidenz jeder Dimension",
      first: "Anteil erster Ordnung an der Varianz der Bilanz; kleine negative Werte sind Stichprobenfehler",
      firstError: "Halbe Breite des 95-%-Bootstrap-Intervalls",
      total: "Gesamtanteil samt Wechselwirkungen mit den anderen Quellen",
      totalError: "Halbe Breite des 95-%-Bootstrap-Intervalls",
      rows: "Zeilen der Sobol’-Folge",
      seed: "Startwert, der die Folge verwürfelt",
    },
    title: (v) =>
      `Größte Quelle der Varianz ${v.year}: ${v.source}, ${v.first} allein, ${v.total} mit Wechselwirkungen`,
    subtitle: (v) =>
      `Anteile an der Varianz der Bilanz des letzten Jahres nach Quelle, Sobol’-Indizes über ${v.rows} Zeilen mit 95-%-Intervallen, Fakten mit Stand ${v.asOf}`,
    key: { first: "allein", total: "mit Wechselwirkungen" },
    reading: (v) => `${v.source}: ${v.first} allein, ${v.total} mit Wechselwirkungen`,
    axis: "Anteil an der Varianz",
    altShort: (rows) => `${rows} Quellen der Varianz, jede mit ihrem Anteil allein und mit Wechselwirkungen.`,
    meaning:
      "Der Anteil allein fiele weg, wäre diese Quelle geklärt; der Rest des Gesamtanteils nur zusammen mit anderen.",
    settled: "Jedes Intervall ist schmaler als ±5 Punkte.",
    unsettled: "Mindestens ein Intervall ist breiter als ±5 Punkte: die Anteile sind grob.",
  },
  fr: {
    name: "À quoi tient la réponse",
    params: scenarioWords.fr.params,
    columns: {
      source: "Source",
      first: "Seule",
      firstError: "± seule",
      total: "Avec interactions",
      totalError: "± avec interactions",
      rows: "Lignes du plan",
      seed: "Graine",
    },
    describe: {
      source:
        "Choix ou doute que l’on fait varier : tous les poids ensemble, toutes les bornes ensemble, la règle, et les éléments de chaque dimension",
      first: "Part du premier ordre dans la variance du solde ; de petites valeurs négatives sont du bruit",
      firstError: "Demi-largeur de l’intervalle bootstrap à 95 %",
      total: "Part totale, interactions avec les autres sources comprises",
      totalError: "Demi-largeur de l’intervalle bootstrap à 95 %",
      rows: "Lignes de la suite de Sobol’",
      seed: "Graine qui brouille la suite",
    },
    title: (v) =>
      `En ${v.year}, l’essentiel de la variance vient de : ${v.source}, ${v.first} seule, ${v.total} avec interactions`,
    subtitle: (v) =>
      `Parts de la variance du solde de la dernière année par source, indices de Sobol’ sur ${v.rows} lignes avec intervalles à 95 %, faits au ${v.asOf}`,
    key: { first: "seule", total: "avec interactions" },
    reading: (v) => `${v.source} : ${v.first} seule, ${v.total} avec interactions`,
    axis: "Part de la variance",
    altShort: (rows) => `${rows} sources de variance, chacune avec sa part seule et avec interactions.`,
    meaning:
      "La part seule disparaîtrait si cette source était tranchée ; le reste de la part totale ne disparaît qu’avec d’autres.",
    settled: "Chaque intervalle est plus étroit que ±5 points.",
    unsettled: "Au moins un intervalle dépasse ±5 points : les parts sont approximatives.",
  },
};
