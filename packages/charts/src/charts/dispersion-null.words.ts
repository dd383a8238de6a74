import type { Catalogue } from "../locale.ts";
import { baseWords } from "./lorenz-curve.words.ts";

const en = {
  name: "Clustering against chance",
  params: {
    kind: { label: "Of", values: { platforms: "Platforms", zones: "Zones" } },
    measure: {
      label: "Measured by",
      values: {
        inside: "Share inside the three mega-regions",
        herfindahl: "Herfindahl–Hirschman index over provinces",
        gini: "Gini coefficient over provinces",
      },
    },
  },
  held: { platforms: "platforms", zones: "pilot zones" },
  rows: (v: { base: string; year: number }) => `in proportion to ${v.base} (${v.year})`,
  bases: baseWords.en.values,
  columns: {
    base: "Draws in proportion to",
    year: "Year of the base",
    observed: "Observed",
    nullMean: "Mean of draws",
    nullLow: "5 % of draws below",
    nullHigh: "95 % of draws below",
    p: "Share of draws at least as high",
    holm: "Adjusted for three bases",
    error: "Standard error of the share",
    draws: "Draws",
    seed: "Seed",
  },
  describe: {
    base: "What each designation’s province was drawn in proportion to",
    year: "Year the base is of",
    observed: "Value for the designations as they fell",
    nullMean: "Mean of the measure over the draws",
    nullLow: "Value below which 5 % of the draws lie",
    nullHigh: "Value below which 95 % of the draws lie",
    p: "(1 + draws at least as high as observed) / (draws + 1)",
    holm: "The same after Holm’s adjustment for the three bases tried",
    error: "Binomial standard error of that share",
    draws: "Number of draws",
    seed: "Seed of the generator; the same seed gives the same draws",
  },
  title: (v: { held: string; beyond: number; bases: number }) =>
    v.beyond === v.bases
      ? `The ${v.held} cluster more than draws in proportion to people, output or research would`
      : v.beyond === 0
        ? `The spread of the ${v.held} is not told from draws in proportion to people, output or research`
        : `The ${v.held} cluster more than draws in proportion to ${v.beyond} of ${v.bases} bases would`,
  none: "Nothing had been designated yet",
  subtitle: (v: { measure: string; n: number; held: string; asOf: string; draws: string }) =>
    `${v.measure}: ${v.n} ${v.held} as they fell, against ${v.draws} draws of as many over 31 provincial units, up to ${v.asOf}`,
  notes: [
    "A small share of draws says “not in proportion to that base”, not “planned”: natural clustering and design both give it.",
    "All decisions there were are counted; the interval is that of the draws, not of a sample.",
    "A province may be drawn more than once, for zones too.",
  ],
  key: { observed: "as they fell", draws: "5 to 95 % of draws", mean: "mean of draws" },
  print: (v: { p: string }) => `p ${v.p} (Holm)`,
  altShort: "Three rows, one a base: the observed value beside the interval of the draws.",
  altLong: (v: { base: string; observed: string; low: string; high: string; p: string }) =>
    `Against ${v.base}: observed ${v.observed}, draws from ${v.low} to ${v.high}, adjusted p ${v.p}.`,
};

export const dispersionNullWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Ballung gegen Zufall",
    params: {
      kind: { label: "Von", values: { platforms: "Plattformen", zones: "Zonen" } },
      measure: {
        label: "Gemessen durch",
        values: {
          inside: "Anteil in den drei Megaregionen",
          herfindahl: "Herfindahl-Hirschman-Index über Provinzen",
          gini: "Gini-Koeffizient über Provinzen",
        },
      },
    },
    held: { platforms: "Plattformen", zones: "Pilotzonen" },
    rows: (v) => `proportional zu: ${v.base} (${v.year})`,
    bases: baseWords.de.values,
    columns: {
      base: "Ziehungen proportional zu",
      year: "Jahr der Basis",
      observed: "Beobachtet",
      nullMean: "Mittel der Ziehungen",
      nullLow: "5 % der Ziehungen darunter",
      nullHigh: "95 % der Ziehungen darunter",
      p: "Anteil mindestens so hoher Ziehungen",
      holm: "Für drei Basen angepasst",
      error: "Standardfehler des Anteils",
      draws: "Ziehungen",
      seed: "Startwert",
    },
    describe: {
      base: "Wozu proportional die Provinz jeder Ernennung gezogen wurde",
      year: "Jahr, aus dem die Basis stammt",
      observed: "Wert für die Ernennungen, wie sie fielen",
      nullMean: "Mittel des Maßes über die Ziehungen",
      nullLow: "Wert, unter dem 5 % der Ziehungen liegen",
      nullHigh: "Wert, unter dem 95 % der Ziehungen liegen",
      p: "(1 + Ziehungen mindestens so hoch wie beobachtet) / (Ziehungen + 1)",
      holm: "Dasselbe nach der Anpassung von Holm für die drei versuchten Basen",
      error: "Binomialer Standardfehler dieses Anteils",
      draws: "Zahl der Ziehungen",
      seed: "Startwert des Generators; derselbe gibt dieselben Ziehungen",
    },
    title: (v) =>
      v.beyond === v.bases
        ? `Die ${v.held} ballen sich stärker als Ziehungen proportional zu Bevölkerung, Wirtschaft oder Forschung`
        : v.beyond === 0
          ? `Die Streuung der ${v.held} ist von Ziehungen proportional zu Bevölkerung, Wirtschaft oder Forschung nicht zu unterscheiden`
          : `Die ${v.held} ballen sich stärker als Ziehungen proportional zu ${v.beyond} von ${v.bases} Basen`,
    none: "Noch war nichts ernannt",
    subtitle: (v) =>
      `${v.measure}: ${v.n} ${v.held}, wie sie fielen, gegen ${v.draws} gleich große Ziehungen über 31 Provinzeinheiten, bis ${v.asOf}`,
    notes: [
      "Ein kleiner Anteil sagt „nicht proportional zu dieser Basis“, nicht „geplant“: natürliche Ballung und Absicht geben ihn beide.",
      "Gezählt sind alle Entscheidungen; das Intervall ist das der Ziehungen, nicht einer Stichprobe.",
      "Eine Provinz kann mehrfach gezogen werden, auch bei Zonen.",
    ],
    key: { observed: "wie sie fielen", draws: "5 bis 95 % der Ziehungen", mean: "Mittel der Ziehungen" },
    print: (v) => `p ${v.p} (Holm)`,
    altShort: "Drei Zeilen, eine je Basis: der beobachtete Wert neben dem Intervall der Ziehungen.",
    altLong: (v) =>
      `Gegen ${v.base}: beobachtet ${v.observed}, Ziehungen von ${v.low} bis ${v.high}, angepasstes p ${v.p}.`,
  },
  fr: {
    name: "Regroupement face au hasard",
    params: {
      kind: { label: "De", values: { platforms: "Plateformes", zones: "Zones" } },
      measure: {
        label: "Mesuré par",
        values: {
          inside: "Part dans les trois mégarégions",
          herfindahl: "Indice de Herfindahl-Hirschman sur les provinces",
          gini: "Coefficient de Gini sur les provinces",
        },
      },
    },
    held: { platforms: "plateformes", zones: "zones pilotes" },
    rows: (v) => `en proportion de : ${v.base} (${v.year})`,
    bases: baseWords.fr.values,
    columns: {
      base: "Tirages en proportion de",
      year: "Année de la base",
      observed: "Observé",
      nullMean: "Moyenne des tirages",
      nullLow: "5 % des tirages en dessous",
      nullHigh: "95 % des tirages en dessous",
      p: "Part des tirages au moins aussi hauts",
      holm: "Ajustée pour trois bases",
      error: "Erreur type de la part",
      draws: "Tirages",
      seed: "Graine",
    },
    describe: {
      base: "Ce en proportion de quoi la province de chaque désignation a été tirée",
      year: "Année de la base",
      observed: "Valeur pour les désignations telles qu’elles sont",
      nullMean: "Moyenne de la mesure sur les tirages",
      nullLow: "Valeur sous laquelle se trouvent 5 % des tirages",
      nullHigh: "Valeur sous laquelle se trouvent 95 % des tirages",
      p: "(1 + tirages au moins aussi hauts que l’observé) / (tirages + 1)",
      holm: "La même après l’ajustement de Holm pour les trois bases essayées",
      error: "Erreur type binomiale de cette part",
      draws: "Nombre de tirages",
      seed: "Graine du générateur ; la même donne les mêmes tirages",
    },
    title: (v) =>
      v.beyond === v.bases
        ? `Les ${v.held} se regroupent plus que des tirages en proportion de la population, de la production ou de la recherche`
        : v.beyond === 0
          ? `La répartition des ${v.held} ne se distingue pas de tirages en proportion de la population, de la production ou de la recherche`
          : `Les ${v.held} se regroupent plus que des tirages en proportion de ${v.beyond} bases sur ${v.bases}`,
    none: "Rien n’avait encore été désigné",
    subtitle: (v) =>
      `${v.measure} : ${v.n} ${v.held} telles qu’elles sont, face à ${v.draws} tirages d’autant sur 31 unités provinciales, jusqu’au ${v.asOf}`,
    notes: [
      "Une petite part de tirages dit « pas en proportion de cette base », non « planifié » : le regroupement naturel et l’intention la donnent tous deux.",
      "Toutes les décisions sont comptées ; l’intervalle est celui des tirages, non d’un échantillon.",
      "Une province peut être tirée plusieurs fois, pour les zones aussi.",
    ],
    key: { observed: "telles qu’elles sont", draws: "5 à 95 % des tirages", mean: "moyenne des tirages" },
    print: (v) => `p ${v.p} (Holm)`,
    altShort: "Trois lignes, une par base : la valeur observée à côté de l’intervalle des tirages.",
    altLong: (v) => `Face à ${v.base} : observé ${v.observed}, tirages de ${v.low} à ${v.high}, p ajusté ${v.p}.`,
  },
};
