import type { Catalogue } from "../locale.ts";
import { scenarioWords } from "../words/scenario.ts";

const en = {
  name: "When the shares settle",
  params: scenarioWords.en.params,
  columns: { rows: "Rows", source: "Source", total: "With interactions", error: "±" },
  describe: {
    rows: "Rows of the Sobol’ sequence used so far",
    source: "Choice or doubt that is varied",
    total: "Total share of the balance’s variance",
    error: "Half-width of the 95% bootstrap interval",
  },
  title: (v: { year: string; rows: string; settled: boolean }) =>
    v.settled
      ? `Shares of ${v.year} settle: after ${v.rows} rows every interval is narrower than ±5 points`
      : `Shares of ${v.year} have not settled after ${v.rows} rows: an interval is wider than ±5 points`,
  subtitle: (asOf: string) => `Total share of the variance by source as the Sobol’ sequence grows, facts as of ${asOf}`,
  panel: "Total share of the variance",
  axis: "Rows of the design, doubling",
  reading: (v: { rows: string; source: string; share: string; error: string }) =>
    `${v.rows} rows, ${v.source}: ${v.share} ± ${v.error}`,
  altShort: "Lines of shares by source that flatten as the rows double.",
};

export const scenarioConvergenceWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Wann die Anteile feststehen",
    params: scenarioWords.de.params,
    columns: { rows: "Zeilen", source: "Quelle", total: "Mit Wechselwirkungen", error: "±" },
    describe: {
      rows: "Bis dahin benutzte Zeilen der Sobol’-Folge",
      source: "Entscheidung oder Zweifel, der variiert wird",
      total: "Gesamtanteil an der Varianz der Bilanz",
      error: "Halbe Breite des 95-%-Bootstrap-Intervalls",
    },
    title: (v) =>
      v.settled
        ? `Die Anteile für ${v.year} stehen fest: nach ${v.rows} Zeilen ist jedes Intervall schmaler als ±5 Punkte`
        : `Die Anteile für ${v.year} stehen nach ${v.rows} Zeilen noch nicht fest: ein Intervall ist breiter als ±5 Punkte`,
    subtitle: (asOf) =>
      `Gesamtanteil an der Varianz nach Quelle, während die Sobol’-Folge wächst, Fakten mit Stand ${asOf}`,
    panel: "Gesamtanteil an der Varianz",
    axis: "Zeilen des Plans, jeweils verdoppelt",
    reading: (v) => `${v.rows} Zeilen, ${v.source}: ${v.share} ± ${v.error}`,
    altShort: "Linien der Anteile nach Quelle, die mit der Verdopplung der Zeilen flacher werden.",
  },
  fr: {
    name: "Quand les parts se fixent",
    params: scenarioWords.fr.params,
    columns: { rows: "Lignes", source: "Source", total: "Avec interactions", error: "±" },
    describe: {
      rows: "Lignes de la suite de Sobol’ utilisées jusque-là",
      source: "Choix ou doute que l’on fait varier",
      total: "Part totale dans la variance du solde",
      error: "Demi-largeur de l’intervalle bootstrap à 95 %",
    },
    title: (v) =>
      v.settled
        ? `Les parts de ${v.year} se fixent : après ${v.rows} lignes, chaque intervalle est plus étroit que ±5 points`
        : `Les parts de ${v.year} ne sont pas fixées après ${v.rows} lignes : un intervalle dépasse ±5 points`,
    subtitle: (asOf) =>
      `Part totale dans la variance par source à mesure que la suite de Sobol’ s’allonge, faits au ${asOf}`,
    panel: "Part totale dans la variance",
    axis: "Lignes du plan, doublées à chaque pas",
    reading: (v) => `${v.rows} lignes, ${v.source} : ${v.share} ± ${v.error}`,
    altShort: "Des lignes de parts par source qui s’aplatissent quand les lignes du plan doublent.",
  },
};
